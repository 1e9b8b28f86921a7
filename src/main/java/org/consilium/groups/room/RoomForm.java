package org.consilium.groups.room;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.consilium.groups.model.Joining;
import org.consilium.groups.model.Room;
import org.consilium.groups.model.RoomText;
import org.jspecify.annotations.Nullable;

/// What an owner types about a room. `version` is the state the form was made from, 0 for a new
/// one.
record RoomForm(
        @NotBlank(message = "Give the room a name.")
                @Size(min = 3, max = 60, message = "A name has 3 to 60 characters.")
                String name,
        @NotBlank(message = "Say in a sentence what the room is for.")
                @Size(max = 200, message = "Say it in 200 characters at most.")
                String purpose,
        String specialty,
        @Pattern(regexp = "OPEN|BY_REQUEST", message = "Choose how colleagues come into the room.")
                String joining,
        @Size(max = 10_000, message = "The rules have 10,000 characters at most.") String rules,
        @Nullable Integer version) {

    RoomForm {
        name = stripped(name);
        purpose = stripped(purpose);
        specialty = stripped(specialty);
        joining = stripped(joining);
        rules = stripped(rules);
    }

    static RoomForm empty() {
        return new RoomForm("", "", "", Joining.OPEN.name(), "", null);
    }

    static RoomForm of(Room room) {
        return new RoomForm(
                room.name(),
                room.purpose(),
                room.specialty() == null ? "" : room.specialty(),
                room.joining().name(),
                room.rules(),
                room.version());
    }

    /// The state the form was made from.
    int versionOrZero() {
        return version == null ? 0 : version;
    }

    RoomText text() {
        return new RoomText(
                name,
                purpose,
                specialty.isEmpty() ? null : specialty,
                Joining.valueOf(joining),
                rules);
    }

    /// The binder leaves null what was not sent.
    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
