package org.consilium.accounts.data;

import java.time.Instant;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// Somebody's wish to leave for good. `cancelledAt` when they signed in before it was due.
public record Departure(
        MemberId member, Instant askedAt, Instant dueAt, @Nullable Instant cancelledAt) {}
