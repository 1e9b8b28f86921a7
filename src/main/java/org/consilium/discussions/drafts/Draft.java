package org.consilium.discussions.drafts;

import java.sql.SQLException;
import java.time.Instant;
import org.consilium.platform.Row;

/// What was typed so far, as it was typed. `version` grows with each save.
public record Draft(
        int version, String title, String body, String tags, String specialty, Instant savedAt) {

    static Draft read(Row row) throws SQLException {
        return new Draft(
                row.integer("version"),
                row.text("title"),
                row.text("body"),
                row.text("tags"),
                row.text("specialty"),
                row.instant("saved_at"));
    }

    public boolean isEmpty() {
        return title.isBlank() && body.isBlank() && tags.isBlank();
    }
}
