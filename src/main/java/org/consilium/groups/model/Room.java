package org.consilium.groups.model;

import java.sql.SQLException;
import java.time.Instant;
import org.consilium.discussions.Place;
import org.consilium.groups.RoomId;
import org.consilium.platform.Row;
import org.jspecify.annotations.Nullable;

/// A room as it stands. `rules` is Markdown; `specialty` is a code, null for a topic of its own;
/// `hiddenRule` is the code of the rule by which a moderator hid it.
public record Room(
        RoomId id,
        String slug,
        String name,
        String purpose,
        @Nullable String specialty,
        Joining joining,
        String rules,
        Instant createdAt,
        int version,
        RoomNumbers numbers,
        @Nullable String hiddenRule) {

    /// The kind of place a room is.
    public static final String PLACE = "room";

    static Room read(Row row) throws SQLException {
        return new Room(
                row.id("id", RoomId::new),
                row.text("slug"),
                row.text("name"),
                row.text("purpose"),
                row.textOrNull("specialty"),
                row.enumOf("joining", Joining.class),
                row.text("rules"),
                row.instant("created_at"),
                row.integer("version"),
                new RoomNumbers(
                        row.integer("members"),
                        row.integer("threads_month"),
                        row.integerOrNull("first_answer_minutes")),
                row.textOrNull("hidden_rule"));
    }

    public String path() {
        return "/rooms/" + slug;
    }

    public Place place() {
        return new Place(PLACE, id.value());
    }

    public boolean isHidden() {
        return hiddenRule != null;
    }

    public boolean isOpen() {
        return joining == Joining.OPEN;
    }
}
