package org.consilium.groups.directory;

import org.consilium.groups.model.Joining;
import org.consilium.groups.model.RoomRole;
import org.jspecify.annotations.Nullable;

/// A room as one line of the directory; `role` is the viewer's, `asked` whether a request waits.
public record RoomCard(
        String slug,
        String name,
        String nameKey,
        String purpose,
        @Nullable String specialty,
        Joining joining,
        int members,
        int threadsMonth,
        @Nullable RoomRole role,
        boolean asked) {
    public String path() {
        return "/rooms/" + slug;
    }

    public String mark() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    public boolean isOpen() {
        return joining == Joining.OPEN;
    }

    public boolean isMine() {
        return role != null;
    }
}
