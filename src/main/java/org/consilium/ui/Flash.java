package org.consilium.ui;

import org.jspecify.annotations.Nullable;

/// A sentence shown once on the next page, with a way to undo where there is one: a path that takes
/// a POST.
public record Flash(Message message, @Nullable String undoPath) {
    public Flash(Message message) {
        this(message, null);
    }
}
