package org.consilium.platform;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What of Consilium is switched on.
@Component
public class Features {
    private final List<Feature> all;
    private final Settings settings;

    Features(ObjectProvider<Feature> all, Settings settings) {
        this.all = all.stream().toList();
        this.settings = settings;
    }

    public List<Feature> all() {
        return all;
    }

    public boolean isOn(Feature feature) {
        return settings.isOn(feature.setting());
    }

    /// The first feature that is switched off and closes this path.
    public Optional<Feature> closing(String path) {
        return all.stream().filter(each -> !isOn(each) && each.closes(path)).findFirst();
    }

    /// Whether nothing that is switched off closes this path; may have a query.
    public boolean isOpen(String path) {
        return closing(path).isEmpty();
    }
}
