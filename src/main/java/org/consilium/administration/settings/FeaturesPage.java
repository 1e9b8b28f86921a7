package org.consilium.administration.settings;

import java.util.List;
import org.consilium.audit.ActorName;
import org.consilium.platform.Feature;
import org.consilium.platform.Settings;
import org.jspecify.annotations.Nullable;

/// Model of `administration/features`.
public record FeaturesPage(List<Line> lines) {
    /// A feature, and who switched it last: `change` is null where nobody did, `by` where they
    /// left.
    public record Line(
            Feature feature,
            boolean on,
            Settings.@Nullable Change change,
            @Nullable ActorName by) {}

    public FeaturesPage {
        lines = List.copyOf(lines);
    }
}
