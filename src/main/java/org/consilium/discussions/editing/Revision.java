package org.consilium.discussions.editing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a post was until `replacedAt`.
record Revision(int number, @Nullable String title, String body, Instant replacedAt) {}
