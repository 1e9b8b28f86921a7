package org.consilium.files.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The sizes in which a picture is kept. Anything else is kept in full only.
public enum Rendition {
    FULL,
    LARGE,
    THUMBNAIL;

    public static Optional<Rendition> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
