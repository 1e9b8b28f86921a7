package org.consilium.audit.reading;

import java.sql.SQLException;
import java.util.List;
import org.consilium.audit.model.EntryRepository;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Entries, the newest first. The narrowest wish comes first in the statement of its own, so that
/// each is served by its index whatever the planner makes of the optional ones.
@Repository
class EntryQueries {
    private static final String FIELDS =
            """
            select e.id, e.at, e.actor_id, e.acting_as, e.deed, e.item_kind, e.item_id, e.owner_id,
                   e.outcome, e.address, e.why, e.details, coalesce(s.sequence, 0) as sequence,
                   encode(s.hash, 'hex') as hash
            """;

    private static final String ENTRIES =
            FIELDS
                    + """
                    from audit.entry e left join audit.seal s on s.entry_id = e.id
                    where
                    """;

    private static final String WISHES =
            """
                  (cast(:kind as text) is null or e.item_kind = :kind)
              and (cast(:deed as text) is null or e.deed = :deed)
              and (cast(:outcome as text) is null or e.outcome = :outcome)
              and (cast(:actors as uuid[]) is null or e.actor_id = any(cast(:actors as uuid[])))
              and (cast(:owners as uuid[]) is null or e.owner_id = any(cast(:owners as uuid[])))
              and e.at >= :from and e.at < :before
              and (e.at, e.id) < (:at, :after)
            order by e.at desc, e.id desc
            limit :limit
            """;

    @Sql private static final String LIST = ENTRIES + WISHES;

    @Sql
    private static final String LIST_OF_ITEM =
            ENTRIES + "e.item_id = cast(:item as uuid) and" + WISHES;

    @Sql
    private static final String LIST_OF_ACTORS =
            ENTRIES + "e.actor_id = any(cast(:actors as uuid[])) and" + WISHES;

    @Sql
    private static final String LIST_OF_OWNERS =
            ENTRIES + "e.owner_id = any(cast(:owners as uuid[])) and" + WISHES;

    @Sql
    private static final String LIST_OF_DEED =
            ENTRIES + "e.deed = cast(:deed as text) and" + WISHES;

    @Sql
    private static final String OF_OTHERS =
            ENTRIES
                    + """
                      e.owner_id = :owner and e.actor_id is distinct from :owner
                      and (e.at, e.id) < (:at, :after)
                    order by e.at desc, e.id desc
                    limit :limit
                    """;

    private final Database database;

    EntryQueries(Database database) {
        this.database = database;
    }

    Slice<SealedEntry> list(Search search, Cursor from, int limit) {
        if (search.findsNothing()) {
            return new Slice<>(List.of(), null);
        }
        var item = search.item();
        return database.sql(statementFor(search))
                .param("item", item == null ? null : item.id())
                .param("kind", item == null ? null : item.kind())
                .param("deed", search.deed())
                .param("outcome", search.outcome())
                .param("actors", search.actors())
                .param("owners", search.owners())
                .param("from", search.from())
                .param("before", search.before())
                .param("at", from.at())
                .param("after", from.id())
                .param("limit", limit + 1)
                .query(EntryQueries::entry)
                .slice(limit, EntryQueries::cursor);
    }

    /// What others did or saw that is a member's.
    Slice<SealedEntry> listOfOthers(MemberId owner, Cursor from, int limit) {
        return database.sql(OF_OTHERS)
                .param("owner", owner)
                .param("at", from.at())
                .param("after", from.id())
                .param("limit", limit + 1)
                .query(EntryQueries::entry)
                .slice(limit, EntryQueries::cursor);
    }

    private static String statementFor(Search search) {
        if (search.item() != null) {
            return LIST_OF_ITEM;
        }
        if (search.owners() != null) {
            return LIST_OF_OWNERS;
        }
        if (search.actors() != null) {
            return LIST_OF_ACTORS;
        }
        return search.deed() == null ? LIST : LIST_OF_DEED;
    }

    private static SealedEntry entry(Row row) throws SQLException {
        return new SealedEntry(
                EntryRepository.entry(row), row.number("sequence"), row.textOrNull("hash"));
    }

    private static Cursor cursor(SealedEntry entry) {
        return Cursor.of(entry.entry().at(), entry.entry().id());
    }
}
