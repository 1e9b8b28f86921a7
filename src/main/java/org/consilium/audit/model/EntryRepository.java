package org.consilium.audit.model;

import java.sql.SQLException;
import org.consilium.audit.Outcome;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Entries are added, and nothing else.
@Repository
public class EntryRepository {
    /// With its place in the queue of those that wait for a seal, in one statement: both or none,
    /// also where the caller has no transaction.
    @Sql
    private static final String INSERT =
            """
            with added as (
                insert into audit.entry
                    (id, at, actor_id, acting_as, deed, item_kind, item_id, owner_id, outcome,
                     address, why, details)
                values (:id, :at, cast(:actor as uuid), :as, :deed, cast(:kind as text),
                        cast(:item as uuid), cast(:owner as uuid), :outcome, :address, :why,
                        :details)
                returning id)
            insert into audit.unsealed (entry_id) select id from added
            """;

    private final Database database;

    public EntryRepository(Database database) {
        this.database = database;
    }

    public void insert(Entry entry) {
        database.sql(INSERT)
                .param("id", entry.id())
                .param("at", entry.at())
                .param("actor", entry.actor())
                .param("as", entry.actingAs())
                .param("deed", entry.deed())
                .param("kind", entry.kind())
                .param("item", entry.item())
                .param("owner", entry.owner())
                .param("outcome", entry.outcome())
                .param("address", entry.address())
                .param("why", entry.why())
                .param("details", entry.details())
                .update();
    }

    /// Maps the columns of `audit.entry`.
    public static Entry entry(Row row) throws SQLException {
        return new Entry(
                row.id("id", EntryId::new),
                row.instant("at"),
                row.idOrNull("actor_id", MemberId::new),
                row.text("acting_as"),
                row.text("deed"),
                item(row),
                row.idOrNull("owner_id", MemberId::new),
                row.enumOf("outcome", Outcome.class),
                row.text("address"),
                row.text("why"),
                row.text("details"));
    }

    private static @Nullable Item item(Row row) throws SQLException {
        var kind = row.textOrNull("item_kind");
        return kind == null ? null : new Item(kind, row.uuid("item_id"));
    }
}
