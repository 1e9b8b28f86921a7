package org.consilium.search.index;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What changed, in the order of transactions. A row's transaction may commit after a later one's;
/// so each answer says below which transaction (the horizon) nothing can be added any more.
@Repository
public class ChangeLog {
    @Sql
    private static final String NOTE =
            """
            insert into search.change (kind, item_id, noted_at)
            select :kind, id, :at from unnest(cast(:ids as uuid[])) as id
            """;

    @Sql
    private static final String AFTER =
            """
            select xid, seq, kind, item_id,
                   pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon
            from search.change
            where (xid, seq) > (:xid, :seq)
            order by xid, seq
            limit :limit
            """;

    @Sql
    private static final String HORIZON =
            """
            select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xid
            """;

    @Sql
    private static final String BEGIN =
            """
            insert into search.log (epoch, generation, wanted_at) values (:epoch, 1, :at)
            on conflict do nothing
            """;

    @Sql
    private static final String READ =
            """
            select epoch, generation, forgotten_xid, forgotten_seq from search.log
            """;

    @Sql
    private static final String RAISE =
            """
            update search.log set generation = generation + 1, wanted_at = :at
            """;

    @Sql
    private static final String FORGET =
            """
            with gone as (
                delete from search.change where noted_at < :before returning xid, seq
            ), last as (
                select xid, seq from gone order by xid desc, seq desc limit 1)
            update search.log
            set forgotten_xid = last.xid, forgotten_seq = last.seq
            from last
            where (last.xid, last.seq) > (forgotten_xid, forgotten_seq)
            """;

    /// A row of the log; nothing below `horizon` was still to come when it was read.
    record Change(Position position, Item item, long horizon) {}

    /// What an index must fit: [Built].
    record Log(UUID epoch, int generation, Position forgotten) {}

    private final Database database;
    private final Ids ids;
    private final Clock clock;

    public ChangeLog(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    public void note(String kind, Collection<UUID> items) {
        if (!items.isEmpty()) {
            database.sql(NOTE)
                    .param("kind", kind)
                    .param("ids", items)
                    .param("at", clock.instant())
                    .update();
        }
    }

    List<Change> after(Position position, int limit) {
        return database.sql(AFTER)
                .param("xid", position.xid())
                .param("seq", position.seq())
                .param("limit", limit)
                .query(ChangeLog::change)
                .list();
    }

    /// Whoever reads things after this call sees all that was noted before this position.
    Position horizon() {
        return new Position(database.sql(HORIZON).query(row -> row.number("xid")).one(), 0);
    }

    Log log() {
        var found = database.sql(READ).query(ChangeLog::read).optional();
        if (found.isPresent()) {
            return found.get();
        }
        database.sql(BEGIN).param("epoch", ids.next()).param("at", clock.instant()).update();
        return database.sql(READ).query(ChangeLog::read).one();
    }

    /// Has every process build its index anew.
    void raise() {
        log();
        database.sql(RAISE).param("at", clock.instant()).update();
    }

    void forgetBefore(Instant before) {
        database.sql(FORGET).param("before", before).update();
    }

    private static Change change(Row row) throws SQLException {
        return new Change(
                new Position(row.number("xid"), row.number("seq")),
                new Item(row.text("kind"), row.uuid("item_id")),
                row.number("horizon"));
    }

    private static Log read(Row row) throws SQLException {
        return new Log(
                row.uuid("epoch"),
                row.integer("generation"),
                new Position(row.number("forgotten_xid"), row.number("forgotten_seq")));
    }
}
