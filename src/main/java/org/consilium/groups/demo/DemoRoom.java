package org.consilium.groups.demo;

import java.util.List;
import org.consilium.groups.model.Joining;
import org.consilium.groups.model.RoomText;
import org.consilium.groups.model.Slug;
import org.consilium.platform.Cast;
import org.jspecify.annotations.Nullable;

/// A room of the demo world, as its file tells it.
record DemoRoom(
        String name,
        String purpose,
        @Nullable String specialty,
        Joining joining,
        String rules,
        Cast owner,
        List<Cast> members) {
    DemoRoom {
        members = List.copyOf(members);
    }

    RoomText text() {
        return new RoomText(name, purpose, specialty, joining, rules);
    }

    String slug() {
        return Slug.of(name, 1);
    }

    boolean isOpen() {
        return joining == Joining.OPEN;
    }
}
