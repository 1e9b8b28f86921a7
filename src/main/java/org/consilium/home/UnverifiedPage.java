package org.consilium.home;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Model of the first page of a clinician who is not verified: `claim` while one is open, `ended`
/// when they were verified once; rooms to look at.
public record UnverifiedPage(@Nullable OpenClaim claim, boolean ended, List<RoomLine> rooms) {
    /// A claim that is being looked at, with the number of verifiers who have decided.
    public record OpenClaim(Instant since, int decisions) {}

    public UnverifiedPage {
        rooms = List.copyOf(rooms);
    }
}
