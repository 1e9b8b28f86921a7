package org.consilium.audit.chain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consilium.audit.model.Entry;
import org.consilium.audit.model.EntryId;
import org.consilium.audit.model.EntryRepository;
import org.consilium.platform.Database;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// The chain as rows.
@Repository
class ChainRepository {
    /// What stands at a place of the chain; the entry is null where it is gone.
    @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
    record Placed(long sequence, byte[] hash, EntryId id, @Nullable Entry entry) {}

    /// One chain, whatever the number of processes.
    @Sql
    private static final String LOCK =
            """
            select 1 as locked from pg_advisory_xact_lock(hashtext('audit.seal'))
            """;

    @Sql
    private static final String LAST =
            """
            select sequence, hash from audit.seal order by sequence desc limit 1
            """;

    @Sql
    private static final String WAITING =
            """
            select e.id, e.at, e.actor_id, e.acting_as, e.deed, e.item_kind, e.item_id, e.owner_id,
                   e.outcome, e.address, e.why, e.details
            from audit.unsealed u join audit.entry e on e.id = u.entry_id
            order by u.entry_id
            limit :limit
            """;

    @Sql
    private static final String SEAL =
            """
            insert into audit.seal (sequence, entry_id, hash) values (:sequence, :entry, :hash)
            """;

    @Sql
    private static final String SEALED =
            """
            delete from audit.unsealed where entry_id = any(:entries)
            """;

    @Sql
    private static final String WALK =
            """
            select s.sequence, s.hash, s.entry_id, e.id, e.at, e.actor_id, e.acting_as, e.deed,
                   e.item_kind, e.item_id, e.owner_id, e.outcome, e.address, e.why, e.details
            from audit.seal s left join audit.entry e on e.id = s.entry_id
            where s.sequence > :after
            order by s.sequence
            limit :limit
            """;

    /// Those that neither have a seal nor wait for one, the oldest: somebody took them out.
    @Sql
    private static final String LEFT_OUT =
            """
            select e.at from audit.entry e
            where not exists (select from audit.seal s where s.entry_id = e.id)
              and not exists (select from audit.unsealed u where u.entry_id = e.id)
            order by e.at limit 1
            """;

    @Sql
    private static final String COUNT_WAITING =
            """
            select count(*) as n from audit.unsealed
            """;

    @Sql
    private static final String ROOTS =
            """
            select day, sequence, hash from audit.root order by day
            """;

    @Sql
    private static final String NEWEST_ROOTS =
            """
            select day, sequence, hash from audit.root order by day desc limit 400
            """;

    /// For each day that is over and has entries but no root: its last seal. By sequence, in which
    /// entries are in the order of time but for those of transactions that overlapped.
    @Sql
    private static final String MAKE_ROOTS =
            """
            with noted as (
                select coalesce(max(sequence), 0) as sequence, max(day) as day from audit.root),
            days as (
                select cast(e.at at time zone 'UTC' as date) as day, max(s.sequence) as sequence,
                       count(*) as entries
                from audit.seal s
                join audit.entry e on e.id = s.entry_id
                cross join noted
                where s.sequence > noted.sequence
                group by 1)
            insert into audit.root (day, sequence, entries, hash, made_at)
            select d.day, d.sequence, d.entries, s.hash, :now
            from days d join audit.seal s on s.sequence = d.sequence cross join noted n
            where d.day < cast(cast(:now as timestamptz) at time zone 'UTC' as date)
              and (n.day is null or d.day > n.day)
            on conflict do nothing
            """;

    private final Database database;

    ChainRepository(Database database) {
        this.database = database;
    }

    void lock() {
        database.sql(LOCK).query(row -> row.integer("locked")).one();
    }

    Seal last() {
        return database.sql(LAST)
                .query(row -> new Seal(row.number("sequence"), row.bytes("hash")))
                .optional()
                .orElse(Seal.NONE);
    }

    List<Entry> waiting(int limit) {
        return database.sql(WAITING).param("limit", limit).query(EntryRepository::entry).list();
    }

    void seal(List<Link> links) {
        database.forEach(
                SEAL,
                links,
                (row, link) ->
                        row.param("sequence", link.sequence())
                                .param("entry", link.entry().id())
                                .param("hash", link.hash()));
        var ids = links.stream().map(link -> link.entry().id()).toList();
        database.sql(SEALED).param("entries", ids).update();
    }

    List<Placed> walk(long after, int limit) {
        return database.sql(WALK)
                .param("after", after)
                .param("limit", limit)
                .query(ChainRepository::placed)
                .list();
    }

    Optional<Instant> leftOut() {
        return database.sql(LEFT_OUT).query(row -> row.instant("at")).optional();
    }

    long countWaiting() {
        return database.sql(COUNT_WAITING).query(row -> row.number("n")).one();
    }

    List<Root> roots() {
        return database.sql(ROOTS).query(ChainRepository::root).list();
    }

    /// Those of a year and some days.
    List<Root> newestRoots() {
        return database.sql(NEWEST_ROOTS).query(ChainRepository::root).list();
    }

    int makeRoots(Instant now) {
        return database.sql(MAKE_ROOTS).param("now", now).update();
    }

    private static Root root(Row row) throws java.sql.SQLException {
        return new Root(row.date("day"), new Seal(row.number("sequence"), row.bytes("hash")));
    }

    private static Placed placed(Row row) throws java.sql.SQLException {
        var entry = row.idOrNull("id", EntryId::new) == null ? null : EntryRepository.entry(row);
        return new Placed(
                row.number("sequence"), row.bytes("hash"), row.id("entry_id", EntryId::new), entry);
    }
}
