package org.consilium.audit.model;

import java.time.Instant;
import java.util.UUID;
import org.consilium.audit.Outcome;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// One deed of one person, as it is kept. `details` is a JSON object of texts with sorted names, as
/// written: the hash is over the very text.
public record Entry(
        EntryId id,
        Instant at,
        @Nullable MemberId actor,
        String actingAs,
        String deed,
        @Nullable Item what,
        @Nullable MemberId owner,
        Outcome outcome,
        String address,
        String why,
        String details) {

    public @Nullable String kind() {
        return what == null ? null : what.kind();
    }

    public @Nullable UUID item() {
        return what == null ? null : what.id();
    }
}
