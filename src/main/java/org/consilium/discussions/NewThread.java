package org.consilium.discussions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a thread begins with: title on one line, body in Markdown, tags as typed. Text is cleaned
/// and checked when it is used.
public record NewThread(
        Place place,
        ThreadKind kind,
        String title,
        String body,
        @Nullable String specialty,
        List<String> tags) {
    public NewThread {
        tags = List.copyOf(tags);
    }
}
