package org.consilium.moderation.model;

import java.sql.SQLException;
import java.time.Instant;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.jspecify.annotations.Nullable;

/// The reports of one thing that are decided together. `author` is null for what nobody wrote,
/// `place` for what is in no room; `assignee` is who has taken it.
public record Matter(
        MatterId id,
        Item item,
        @Nullable Person author,
        @Nullable Item place,
        String reason,
        boolean urgent,
        int reports,
        Instant openedAt,
        Instant dueAt,
        Instant rankAt,
        @Nullable Person assignee,
        @Nullable Instant closedAt) {

    /// Somebody in a matter.
    public record Person(MemberId id, String name, String handle) {
        /// Reads `prefix_id`, `prefix_name` and `prefix_handle`; null where there is nobody.
        public static @Nullable Person read(Row row, String prefix) throws SQLException {
            var id = row.idOrNull(prefix + "_id", MemberId::new);
            return id == null
                    ? null
                    : new Person(id, row.text(prefix + "_name"), row.text(prefix + "_handle"));
        }

        public String path() {
            return "/people/" + handle;
        }
    }

    /// Reads the columns of [MatterRepository#COLUMNS].
    public static Matter read(Row row) throws SQLException {
        return new Matter(
                row.id("id", MatterId::new),
                new Item(row.text("item_kind"), row.uuid("item_id")),
                Person.read(row, "author"),
                place(row),
                row.text("reason"),
                row.flag("urgent"),
                row.integer("reports"),
                row.instant("opened_at"),
                row.instant("due_at"),
                row.instant("rank_at"),
                Person.read(row, "assignee"),
                row.instantOrNull("closed_at"));
    }

    static @Nullable Item place(Row row) throws SQLException {
        var kind = row.textOrNull("place_kind");
        return kind == null ? null : new Item(kind, row.uuid("place_id"));
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isAbout(MemberId member) {
        return author != null && author.id().equals(member);
    }

    public boolean isAssignedTo(MemberId member) {
        return assignee != null && assignee.id().equals(member);
    }
}
