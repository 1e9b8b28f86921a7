package org.consilium.search.saved;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Saved searches, and what was told of them.
@Repository
class SavedSearchRepository {
    @Sql
    private static final String LIST =
            """
            select id, name, query, notify, created_at
            from search.saved
            where member_id = :member
            order by name, id
            limit :limit
            """;

    @Sql
    private static final String FIND =
            """
            select id, name, query, notify, created_at
            from search.saved
            where id = :id and member_id = :member
            """;

    @Sql
    private static final String INSERT =
            """
            insert into search.saved
                (id, member_id, name, query, notify, created_at, looked_until)
            values (:id, :member, :name, :query, :notify, :at, :at)
            on conflict (member_id, query) do nothing
            """;

    @Sql
    private static final String RENAME =
            """
            update search.saved set name = :name, notify = :notify
            where member_id = :member and query = :query
            """;

    @Sql
    private static final String UPDATE =
            """
            update search.saved
            set name = :name,
                looked_until = case when notify then looked_until else :at end,
                notify = :notify
            where id = :id and member_id = :member
            """;

    @Sql
    private static final String DELETE =
            """
            delete from search.saved where id = :id and member_id = :member
            """;

    @Sql
    private static final String DUE =
            """
            select id, member_id, name, query, notify, created_at, looked_until
            from search.saved
            where notify and looked_until < :before
            order by looked_until, id
            limit :limit
            """;

    @Sql
    private static final String LOOKED =
            """
            update search.saved set looked_until = :until where id = :id
            """;

    @Sql
    private static final String TELL =
            """
            insert into search.told (saved_id, kind, item_id, told_at)
            select id, :kind, cast(:item as uuid), :at from search.saved where id = :saved
            on conflict do nothing
            """;

    @Sql
    private static final String TOLD =
            """
            select kind, item_id from search.told where saved_id = :saved
            """;

    @Sql
    private static final String FORGET =
            """
            delete from search.told where told_at < :before
            """;

    /// A search that is to be looked through for its member.
    record Due(SavedSearch saved, MemberId member, Instant lookedUntil) {}

    private final Database database;

    SavedSearchRepository(Database database) {
        this.database = database;
    }

    List<SavedSearch> list(MemberId member, int limit) {
        return database.sql(LIST)
                .param("member", member)
                .param("limit", limit)
                .query(SavedSearchRepository::saved)
                .list();
    }

    Optional<SavedSearch> find(MemberId member, SavedId id) {
        return database.sql(FIND)
                .param("id", id)
                .param("member", member)
                .query(SavedSearchRepository::saved)
                .optional();
    }

    /// False when the member has it already.
    boolean insert(SavedSearch saved, MemberId member) {
        return bound(INSERT, saved, member).param("at", saved.createdAt()).update() == 1;
    }

    void rename(SavedSearch saved, MemberId member) {
        database.sql(RENAME)
                .param("member", member)
                .param("query", saved.query())
                .param("name", saved.name())
                .param("notify", saved.tells())
                .update();
    }

    boolean update(MemberId member, SavedId id, String name, boolean notify, Instant at) {
        return database.sql(UPDATE)
                        .param("id", id)
                        .param("member", member)
                        .param("name", name)
                        .param("notify", notify)
                        .param("at", at)
                        .update()
                == 1;
    }

    boolean delete(MemberId member, SavedId id) {
        return database.sql(DELETE).param("id", id).param("member", member).update() == 1;
    }

    List<Due> due(Instant before, int limit) {
        return database.sql(DUE)
                .param("before", before)
                .param("limit", limit)
                .query(row ->
                        new Due(
                                saved(row),
                                row.id("member_id", MemberId::new),
                                row.instant("looked_until")))
                .list();
    }

    void looked(SavedId id, Instant until) {
        database.sql(LOOKED).param("id", id).param("until", until).update();
    }

    Set<Item> told(SavedId saved) {
        return database
                .sql(TOLD)
                .param("saved", saved)
                .query(row -> new Item(row.text("kind"), row.uuid("item_id")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    void tell(SavedId saved, Collection<Item> items, Instant at) {
        database.forEach(
                TELL,
                items,
                (batch, item) ->
                        batch.param("saved", saved)
                                .param("kind", item.kind())
                                .param("item", item.id())
                                .param("at", at));
    }

    void forgetToldBefore(Instant before) {
        database.sql(FORGET).param("before", before).update();
    }

    private Database.Statement bound(String sql, SavedSearch saved, MemberId member) {
        return database.sql(sql)
                .param("id", saved.id())
                .param("member", member)
                .param("name", saved.name())
                .param("query", saved.query())
                .param("notify", saved.tells());
    }

    private static SavedSearch saved(Row row) throws SQLException {
        return new SavedSearch(
                row.id("id", SavedId::new),
                row.text("name"),
                row.text("query"),
                row.flag("notify"),
                row.instant("created_at"));
    }
}
