package org.consilium.people;

import org.consilium.platform.MemberId;

/// Somebody a member may know, and why; `about` is the name of the room, the town or country code,
/// or the number of people, as the reason needs it, and may be empty.
public record Acquaintance(MemberId who, Reason reason, String about) {
    /// Why somebody may be known. The order is that of how much it says.
    public enum Reason {
        ANSWERED,
        ROOM,
        FIELD,
        FOLLOWED
    }
}
