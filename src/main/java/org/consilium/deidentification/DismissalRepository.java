package org.consilium.deidentification;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What authors kept, and why. Words only as a keyed hash.
@Repository
class DismissalRepository {
    @Sql
    private static final String ADD =
            """
            insert into deidentification.dismissal
                (id, item_kind, item_id, field, kind, letter, reason, words_mac, dismissed_at)
            values (:id, :item_kind, :item, :field, :kind, :letter, :reason, :mac, :at)
            on conflict (item_kind, item_id, kind, words_mac, field) do nothing
            """;

    @Sql
    private static final String OF_ITEM =
            """
            select distinct on (words_mac) words_mac, reason
            from deidentification.dismissal
            where item_kind = :item_kind and item_id = :item
            order by words_mac, dismissed_at desc
            limit 2000
            """;

    /// One decision of an author about words in one field.
    record Dismissal(String field, String kind, String letter, KeepReason reason, ByteBuffer mac) {}

    private final Database database;
    private final Ids ids;

    DismissalRepository(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    void add(Item item, List<Dismissal> dismissals, Instant at) {
        database.forEach(
                ADD,
                dismissals,
                (statement, each) ->
                        statement
                                .param("id", ids.next())
                                .param("item_kind", item.kind())
                                .param("item", item.id())
                                .param("field", each.field())
                                .param("kind", each.kind())
                                .param("letter", each.letter())
                                .param("reason", each.reason().code())
                                .param("mac", each.mac().array())
                                .param("at", at));
    }

    /// Why words of a thing were kept before, by their hash.
    Map<ByteBuffer, KeepReason> of(Item item) {
        var kept = new HashMap<ByteBuffer, KeepReason>();
        database.sql(OF_ITEM)
                .param("item_kind", item.kind())
                .param("item", item.id())
                .query(row -> Map.entry(row.bytes("words_mac"), row.text("reason")))
                .list()
                .forEach(each ->
                        KeepReason.of(each.getValue())
                                .ifPresent(reason ->
                                        kept.put(ByteBuffer.wrap(each.getKey()), reason)));
        return kept;
    }
}
