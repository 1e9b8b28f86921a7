package org.consilium.platform;

import java.time.LocalDate;
import java.util.List;

/// A part of Consilium that administrators may switch on and off; a bean of the module it belongs
/// to. `decideBy` is the day by which its makers decide again whether a switch is still wanted: a
/// test fails from then on, so that none is forgotten. While it is off nothing below its `paths` is
/// there, for anybody, and nothing of it is lost.
public record Feature(Setting setting, LocalDate decideBy, List<String> paths) {
    public Feature {
        paths = List.copyOf(paths);
        if (setting.kind() != Setting.Kind.FLAG) {
            throw new IllegalArgumentException("not a switch: " + setting.key());
        }
    }

    /// One that closes no pages by itself: its module asks [Features#isOn(Feature)].
    public static Feature of(
            String key, String name, String explanation, boolean fallback, LocalDate decideBy) {
        return new Feature(Setting.flag(key, name, explanation, fallback), decideBy, List.of());
    }

    /// The same, closing these paths and all below them; `*` stands for one part of a path.
    public Feature closing(String... closed) {
        return new Feature(setting, decideBy, List.of(closed));
    }

    boolean closes(String path) {
        return paths.stream()
                .map(each -> each.replace("*", "[^/]+") + "([/?].*)?")
                .anyMatch(path::matches);
    }
}
