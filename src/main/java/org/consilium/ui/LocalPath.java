package org.consilium.ui;

import org.jspecify.annotations.Nullable;

/// Keeps a way back on this instance: what came in a request may not lead elsewhere.
public final class LocalPath {
    private LocalPath() {}

    /// `path` if it is an absolute path of this instance, else `/`.
    public static String of(@Nullable String path) {
        if (path == null || !path.startsWith("/") || path.startsWith("//")) {
            return "/";
        }
        boolean plain = path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
        return plain ? path : "/";
    }
}
