package org.consilium.cases.calibration;

import java.time.Instant;
import java.util.UUID;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Cursor;

/// A solved case a member committed to: what it was, how likely they held that at first, and the
/// scores of their first and last words.
public record ScoredCase(
        UUID commitment,
        ThreadId thread,
        String question,
        String diagnosis,
        int said,
        Brier first,
        Brier last,
        Instant committedAt) {
    Cursor cursor() {
        return new Cursor(committedAt, commitment);
    }
}
