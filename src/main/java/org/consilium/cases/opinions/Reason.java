package org.consilium.cases.opinions;

import org.consilium.people.Byline;
import org.jspecify.annotations.Nullable;

/// What speaks for a diagnosis, by one reader: `percent` is how likely they hold it. `dropped` is
/// what they said first and do not name any more. `by` is null for somebody who left.
public record Reason(
        @Nullable Byline by, boolean mine, int percent, boolean dropped, String text) {}
