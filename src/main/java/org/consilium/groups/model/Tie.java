package org.consilium.groups.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How one person stands to one room: `role` if a member, `askedAt` while a request waits,
/// `removalReason` while sent away, `waiting` requests of others if an owner.
public record Tie(
        @Nullable RoomRole role,
        @Nullable Instant askedAt,
        @Nullable String removalReason,
        int waiting) {

    public static final Tie NONE = new Tie(null, null, null, 0);

    public static Tie of(RoomRole role) {
        return new Tie(role, null, null, 0);
    }

    public boolean isMember() {
        return role != null;
    }

    public boolean isOwner() {
        return role == RoomRole.OWNER;
    }

    public boolean hasAsked() {
        return askedAt != null;
    }

    public boolean isRemoved() {
        return removalReason != null;
    }
}
