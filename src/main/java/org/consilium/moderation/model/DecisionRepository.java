package org.consilium.moderation.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.consilium.moderation.DecisionId;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Decisions and their reversals as rows.
@Repository
public class DecisionRepository {
    @Sql
    private static final String DECISION =
            """
            select d.id, d.matter_id, m.item_kind, m.item_id, t.title, t.body, t.path,
                   d.member_id, d.measure, d.hides, d.rule, d.ground, d.facts, d.ends_at,
                   d.place_kind, d.place_id, d.automated, d.own_initiative, d.decided_by,
                   p.name as decider_name, d.decided_at,
                   r.cause, r.reason as reversal_reason, v.name as reverser_name, r.reversed_at
            from moderation.decision d
            join moderation.matter m on m.id = d.matter_id
            join accounts.pub_member p on p.id = d.decided_by
            join lateral (
                select title, body, path from moderation.snapshot
                where matter_id = d.matter_id order by taken_at desc, id desc limit 1) t on true
            left join moderation.reversal r on r.decision_id = d.id
            left join accounts.pub_member v on v.id = r.reversed_by
            """;

    @Sql private static final String FIND = DECISION + "where d.id = :id";

    @Sql
    private static final String LAST_OF_MATTER =
            DECISION + "where d.matter_id = :matter order by d.decided_at desc, d.id desc limit 1";

    @Sql
    private static final String OF_MEMBER =
            DECISION
                    + """
                    where d.member_id = :member and d.measure <> 'DISMISS'
                        and (d.decided_at, d.id) < (:at, :id)
                    order by d.decided_at desc, d.id desc
                    limit :limit
                    """;

    /// The last dismissal of what this report is about, if the report is that member's.
    @Sql
    private static final String DISMISSAL_OF =
            """
            select d.id
            from moderation.report r
            join moderation.decision d on d.matter_id = r.matter_id and d.measure = 'DISMISS'
            where r.id = :report and r.reporter_id = :reporter
            order by d.decided_at desc, d.id desc
            limit 1
            """;

    @Sql
    private static final String INSERT =
            """
            insert into moderation.decision
                (id, matter_id, member_id, measure, hides, rule, ground, facts, place_kind,
                 place_id, ends_at, automated, own_initiative, decided_by, decided_at)
            values (:id, :matter, cast(:member as uuid), :measure, :hides, :rule, :ground, :facts,
                    cast(:place_kind as text), cast(:place as uuid),
                    cast(:ends as timestamptz), false,
                    not exists (select from moderation.report r
                                where r.matter_id = :matter and r.reporter_id <> :by),
                    :by, :at)
            """;

    @Sql
    private static final String REVERSE =
            """
            insert into moderation.reversal (decision_id, cause, reason, reversed_by, reversed_at)
            values (:decision, :cause, :reason, :by, :at)
            on conflict (decision_id) do nothing
            """;

    @Sql
    private static final String MARK_REVERSED =
            """
            update moderation.decision set reversed_at = :at where id = :decision
            """;

    /// What an appeal asked for has happened, or was decided on.
    @Sql
    private static final String CLOSE_APPEAL =
            """
            update moderation.appeal set closed_at = :at
            where decision_id = :decision and closed_at is null
            """;

    @Sql
    private static final String WAS_WARNED =
            """
            select exists (
                select from moderation.decision
                where member_id = :member and measure <> 'DISMISS' and reversed_at is null
                    and decided_at > :since) as warned
            """;

    @Sql
    private static final String IS_HIDDEN_BY_OTHER =
            """
            select exists (
                select from moderation.decision d
                join moderation.matter m on m.id = d.matter_id
                where m.item_kind = :kind and m.item_id = :item and d.hides
                    and d.reversed_at is null and d.id <> :but) as hidden
            """;

    private final Database database;

    DecisionRepository(Database database) {
        this.database = database;
    }

    public Optional<DecisionId> dismissalOf(MemberId reporter, UUID report) {
        return database.sql(DISMISSAL_OF)
                .param("report", report)
                .param("reporter", reporter)
                .query(row -> row.id("id", DecisionId::new))
                .optional();
    }

    public Optional<Decision> find(DecisionId id) {
        return database.sql(FIND).param("id", id).query(Decision::read).optional();
    }

    /// The last one taken in a matter, whether it still stands or not.
    public Optional<Decision> last(MatterId matter) {
        return database.sql(LAST_OF_MATTER)
                .param("matter", matter)
                .query(Decision::read)
                .optional();
    }

    /// Those about a member that did something, newest first.
    public Slice<Decision> of(MemberId member, Cursor after, int limit) {
        return database.sql(OF_MEMBER)
                .param("member", member)
                .param("at", after.at())
                .param("id", after.id())
                .param("limit", limit + 1)
                .query(Decision::read)
                .slice(limit, each -> Cursor.of(each.decidedAt(), each.id()));
    }

    /// Writes a decision of a matter: limited to its room if `place` is given.
    public void insert(NewDecision decision) {
        var verdict = decision.verdict();
        var place = decision.place();
        database.sql(INSERT)
                .param("id", decision.id())
                .param("matter", decision.matter())
                .param("member", decision.member())
                .param("measure", verdict.measure())
                .param("hides", verdict.hides())
                .param("rule", verdict.rule())
                .param("ground", verdict.ground())
                .param("facts", verdict.facts())
                .param("place_kind", place == null ? null : place.kind())
                .param("place", place == null ? null : place.id())
                .param("ends", verdict.endsAt())
                .param("by", decision.decider())
                .param("at", decision.at())
                .update();
    }

    /// False when it was taken back before.
    boolean reverse(DecisionId decision, String cause, String reason, MemberId by, Instant at) {
        boolean reversed =
                database.sql(REVERSE)
                                .param("decision", decision)
                                .param("cause", cause)
                                .param("reason", reason)
                                .param("by", by)
                                .param("at", at)
                                .update()
                        == 1;
        if (reversed) {
            database.sql(MARK_REVERSED).param("decision", decision).param("at", at).update();
            database.sql(CLOSE_APPEAL).param("decision", decision).param("at", at).update();
        }
        return reversed;
    }

    /// Whether anything was decided against a member since then, and stands.
    public boolean wasWarned(MemberId member, Instant since) {
        return database.sql(WAS_WARNED)
                .param("member", member)
                .param("since", since)
                .query(row -> row.flag("warned"))
                .one();
    }

    boolean isHiddenByOther(Item item, DecisionId but) {
        return database.sql(IS_HIDDEN_BY_OTHER)
                .param("kind", item.kind())
                .param("item", item.id())
                .param("but", but)
                .query(row -> row.flag("hidden"))
                .one();
    }
}
