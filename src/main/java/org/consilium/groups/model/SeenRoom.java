package org.consilium.groups.model;

import java.time.Instant;
import org.consilium.platform.Role;
import org.consilium.platform.Viewer;

/// A room as one viewer stands before it, and what that viewer may do there: the whole policy of
/// rooms in one place.
public record SeenRoom(Room room, Tie tie, boolean clinician, boolean verified, boolean moderator) {

    public static SeenRoom of(Room room, Tie tie, Viewer viewer, Instant now) {
        return new SeenRoom(
                room,
                tie,
                viewer.isClinician(),
                viewer.isVerified(now),
                viewer.has(Role.MODERATOR));
    }

    /// Name, purpose, owners, rules: every signed-in clinician, verified or not.
    public boolean maySee() {
        return clinician;
    }

    /// Whether a moderator hid it from this viewer; its owners and moderators see it all the same.
    public boolean isHidden() {
        return room.isHidden() && !tie.isOwner() && !moderator;
    }

    /// Threads and members.
    public boolean mayRead() {
        return verified && !isHidden() && (room.isOpen() || tie.isMember());
    }

    /// In an open room also who has not joined: a question is offered to colleagues outside it.
    public boolean mayPost() {
        return mayRead() && !tie.isRemoved();
    }

    /// Owners in their own room; moderators wherever they may read.
    public boolean mayModerate() {
        return mayRead() && (tie.isOwner() || moderator);
    }

    public boolean mayOwn() {
        return verified && tie.isOwner();
    }

    /// Without anybody's word.
    public boolean mayJoin() {
        return verified && !room.isHidden() && !tie.isMember() && room.isOpen() && !tie.isRemoved();
    }

    public boolean mayAsk() {
        return verified && !room.isHidden() && !tie.isMember() && !tie.hasAsked() && !mayJoin();
    }
}
