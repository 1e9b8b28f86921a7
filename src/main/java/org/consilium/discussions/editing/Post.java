package org.consilium.discussions.editing;

import java.time.Instant;
import java.util.List;
import org.consilium.files.Files;
import org.jspecify.annotations.Nullable;

/// A thread or a reply as it is now; `title` is null for a reply. `revisions` counts its changes;
/// `files` are its own, and those that wait in its draft.
record Post(
        @Nullable String title,
        String body,
        List<String> tags,
        @Nullable String specialty,
        Instant createdAt,
        int revisions,
        Files.Shown files) {
    Post {
        tags = List.copyOf(tags);
    }

    String titleOrEmpty() {
        return title == null ? "" : title;
    }
}
