package org.consilium.ui;

import org.jspecify.annotations.Nullable;

/// Which texts describe a field to a screen reader: its hint and its problem, in that order.
public final class Described {
    private Described() {}

    public static @Nullable String by(
            String name, @Nullable String hint, @Nullable Message problem) {
        var hintId = "f-" + name + "-hint";
        var problemId = "f-" + name + "-problem";
        if (hint != null && problem != null) {
            return problemId + " " + hintId;
        }
        if (problem != null) {
            return problemId;
        }
        return hint == null ? null : hintId;
    }
}
