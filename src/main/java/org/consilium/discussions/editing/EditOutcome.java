package org.consilium.discussions.editing;

/// What came of changing a post.
sealed interface EditOutcome {
    /// At `path` is the post as it is now.
    record Changed(String path) implements EditOutcome {}

    /// The same post was changed in another tab or on another device; nothing was changed now.
    record ChangedMeanwhile(Post now) implements EditOutcome {}
}
