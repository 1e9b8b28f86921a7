package org.consilium.platform;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// All that administrators may change, of all modules, by key.
@Component
public class SettingCatalogue {
    private final List<Setting> plain;
    private final List<Setting> switches;

    SettingCatalogue(
            ObjectProvider<Setting> single,
            ObjectProvider<SettingGroup> groups,
            Features features) {
        this.plain =
                sorted(
                        Stream.concat(
                                single.stream(),
                                groups.stream().flatMap(group -> group.settings().stream())));
        this.switches = sorted(features.all().stream().map(Feature::setting));
    }

    /// Those that are not the switch of a feature.
    public List<Setting> plain() {
        return plain;
    }

    public List<Setting> all() {
        return sorted(Stream.concat(plain.stream(), switches.stream()));
    }

    public Optional<Setting> find(String key) {
        return all().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    private static List<Setting> sorted(Stream<Setting> settings) {
        return settings.sorted(Comparator.comparing(Setting::key)).toList();
    }
}
