package org.consilium.moderation.model;

import java.time.Instant;
import java.util.Optional;
import org.consilium.moderation.Reported;
import org.consilium.platform.Database;
import org.consilium.platform.Hashes;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Matters as rows. Only [MatterAccess] reads one for a person.
@Repository
public class MatterRepository {
    /// Of a matter `m` with the people in it.
    public static final String COLUMNS =
            """
            m.id, m.item_kind, m.item_id, m.place_kind, m.place_id, m.reason, m.urgent, m.reports,
            m.opened_at, m.due_at, m.rank_at, m.closed_at,
            a.id as author_id, a.name as author_name, a.handle as author_handle,
            s.id as assignee_id, s.name as assignee_name, s.handle as assignee_handle
            """;

    /// Where those columns come from.
    public static final String SOURCE =
            """
            from moderation.matter m
            left join accounts.pub_member a on a.id = m.author_id
            left join accounts.pub_member s on s.id = m.assigned_to
            """;

    @Sql private static final String FIND = "select " + COLUMNS + SOURCE + "where m.id = :id";

    @Sql
    private static final String LOCK =
            """
            select closed_at is null as open from moderation.matter where id = :id for update
            """;

    /// One matter for all open reports of a thing; the row stays locked until the transaction ends.
    @Sql
    private static final String OPEN =
            """
            insert into moderation.matter
                (id, item_kind, item_id, author_id, place_kind, place_id, reason, urgent, reports,
                 opened_at, due_at, rank_at)
            values (:id, :item_kind, :item, cast(:author as uuid), cast(:place_kind as text),
                    cast(:place as uuid), :reason, :urgent, 1, :at, :due, :rank)
            on conflict (item_kind, item_id) where closed_at is null
            do update set reports = matter.reports
            returning id
            """;

    @Sql
    private static final String ADD =
            """
            update moderation.matter
            set reports = (select count(*) from moderation.report where matter_id = :id),
                reason = case when :rank < rank_at then :reason else reason end,
                urgent = urgent or :urgent,
                due_at = least(due_at, :due),
                rank_at = least(rank_at, :rank)
            where id = :id
            """;

    @Sql
    private static final String KEEP_SNAPSHOT =
            """
            insert into moderation.snapshot (id, matter_id, digest, title, body, path, taken_at)
            values (:id, :matter, :digest, :title, :body, :path, :at)
            on conflict (matter_id, digest) do update set path = excluded.path
            returning id
            """;

    @Sql
    private static final String CLOSE =
            """
            update moderation.matter set closed_at = :at where id = :id
            """;

    /// Open again, unless the same thing was reported anew meanwhile.
    @Sql
    private static final String OPEN_AGAIN =
            """
            update moderation.matter m set closed_at = null
            where m.id = :id and not exists (
                select from moderation.matter o
                where o.item_kind = m.item_kind and o.item_id = m.item_id and o.closed_at is null)
            """;

    @Sql
    private static final String ASSIGN =
            """
            update moderation.matter
            set assigned_to = cast(:member as uuid), assigned_at = cast(:at as timestamptz)
            where id = :id and closed_at is null
                and (assigned_to is null or assigned_to = :by or cast(:anyway as boolean))
            """;

    private final Database database;

    MatterRepository(Database database) {
        this.database = database;
    }

    /// How soon, and how far up, reports of a reason stand.
    public record Rank(String reason, boolean urgent, Instant due, Instant rank) {}

    Optional<Matter> find(MatterId id) {
        return database.sql(FIND).param("id", id).query(Matter::read).optional();
    }

    /// Waits for whoever decides at this moment; answers whether it is still open.
    public boolean lock(MatterId id) {
        return database.sql(LOCK).param("id", id).query(row -> row.flag("open")).one();
    }

    /// The open matter of a thing: a new one under `id`, or the one there is.
    public MatterId open(MatterId id, Reported thing, Rank rank, Instant at) {
        var place = thing.place();
        return database.sql(OPEN)
                .param("id", id)
                .param("item_kind", thing.item().kind())
                .param("item", thing.item().id())
                .param("author", thing.author())
                .param("place_kind", place == null ? null : place.kind())
                .param("place", place == null ? null : place.id())
                .param("reason", rank.reason())
                .param("urgent", rank.urgent())
                .param("at", at)
                .param("due", rank.due())
                .param("rank", rank.rank())
                .query(row -> row.id("id", MatterId::new))
                .one();
    }

    public void add(MatterId id, Rank rank) {
        database.sql(ADD)
                .param("id", id)
                .param("reason", rank.reason())
                .param("urgent", rank.urgent())
                .param("due", rank.due())
                .param("rank", rank.rank())
                .update();
    }

    public SnapshotId keep(SnapshotId id, MatterId matter, Reported thing, Instant at) {
        return database.sql(KEEP_SNAPSHOT)
                .param("id", id)
                .param("matter", matter)
                .param("digest", digest(thing))
                .param("title", thing.title())
                .param("body", thing.body())
                .param("path", thing.path())
                .param("at", at)
                .query(row -> row.id("id", SnapshotId::new))
                .one();
    }

    /// The same for the same words.
    public static byte[] digest(Reported thing) {
        return Hashes.sha256(thing.title().length() + " " + thing.title() + thing.body());
    }

    public void close(MatterId id, Instant at) {
        database.sql(CLOSE).param("id", id).param("at", at).update();
    }

    public void openAgain(MatterId id) {
        database.sql(OPEN_AGAIN).param("id", id).update();
    }

    /// Gives a matter to a moderator, or to nobody; false when somebody else has it and `anyway` is
    /// not said, or when it is decided.
    public boolean assign(
            MatterId id, MemberId by, @Nullable MemberId to, boolean anyway, Instant at) {
        return database.sql(ASSIGN)
                        .param("id", id)
                        .param("by", by)
                        .param("member", to)
                        .param("anyway", anyway)
                        .param("at", to == null ? null : at)
                        .update()
                == 1;
    }
}
