package org.consilium.accounts.data;

import java.time.Instant;

/// What came of the wish to leave.
sealed interface DepartureOutcome {
    /// It will happen then, unless they sign in before.
    record Due(Instant at) implements DepartureOutcome {}

    /// Nobody could look after the instance any more.
    record LastAdministrator() implements DepartureOutcome {}
}
