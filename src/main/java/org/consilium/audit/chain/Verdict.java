package org.consilium.audit.chain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What came of walking along the whole chain.
sealed interface Verdict {
    /// Every entry stands as it was written. `since` is null where there is none.
    record Intact(long entries, @Nullable Instant since, Seal last, long waiting)
            implements Verdict {}

    /// The first place where it does not; `at` is that entry's time, or the one's before it.
    record Broken(long sequence, @Nullable Instant at, Damage damage) implements Verdict {}

    /// What was found there.
    enum Damage {
        SEAL_MISSING,
        ENTRY_MISSING,
        CHANGED,
        NOT_THE_ROOT,
        END_MISSING,
        LEFT_OUT
    }
}
