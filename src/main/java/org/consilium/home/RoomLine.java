package org.consilium.home;

import java.sql.SQLException;
import org.consilium.platform.Row;
import org.jspecify.annotations.Nullable;

/// A room in a short list.
public record RoomLine(
        String slug, String name, String purpose, @Nullable String specialty, int members) {
    static RoomLine read(Row row) throws SQLException {
        return new RoomLine(
                row.text("slug"),
                row.text("name"),
                row.text("purpose"),
                row.textOrNull("specialty"),
                row.integer("members"));
    }

    public String path() {
        return "/rooms/" + slug;
    }

    /// The first letter of the name.
    public String mark() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
