package org.consilium.groups.roster;

import org.consilium.groups.model.SeenRoom;
import org.consilium.people.Bylines;
import org.consilium.platform.Slice;
import org.jspecify.annotations.Nullable;

/// Model of a room's list of members.
public record MembersPage(SeenRoom seen, Slice<RoomMember> members, Bylines bylines) {
    public @Nullable String next() {
        var cursor = members.next();
        return cursor == null ? null : seen.room().path() + "/members?after=" + cursor.write();
    }
}
