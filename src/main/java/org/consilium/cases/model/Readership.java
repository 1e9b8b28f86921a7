package org.consilium.cases.model;

import org.consilium.groups.RoomId;
import org.jspecify.annotations.Nullable;

/// Whom a case is for. `room` is set for a room, `specialty` (a code) for a specialty; the named
/// few are in `cases.reader`.
public record Readership(Kind kind, @Nullable RoomId room, @Nullable String specialty) {
    /// The four ways.
    public enum Kind {
        ROOM,
        SPECIALTY,
        VERIFIED,
        NAMED
    }

    public static final Readership VERIFIED = new Readership(Kind.VERIFIED, null, null);
    public static final Readership NAMED = new Readership(Kind.NAMED, null, null);

    public static Readership ofRoom(RoomId room) {
        return new Readership(Kind.ROOM, room, null);
    }

    public static Readership ofSpecialty(String code) {
        return new Readership(Kind.SPECIALTY, null, code);
    }
}
