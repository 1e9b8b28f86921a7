package org.consilium.moderation.appealing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consilium.moderation.DecisionId;
import org.consilium.moderation.model.Decision;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Appeals as rows.
@Repository
class AppealRepository {
    @Sql
    private static final String APPEAL =
            """
            select a.id, a.decision_id, a.member_id, a.words, a.appealed_at, a.due_at, a.closed_at,
                   v.verdict, v.reason, p.name, v.decided_at
            from moderation.appeal a
            left join moderation.appeal_decision v on v.appeal_id = a.id
            left join accounts.pub_member p on p.id = v.decided_by
            """;

    @Sql private static final String FIND = APPEAL + "where a.id = :id";

    @Sql private static final String OF = APPEAL + "where a.decision_id = :decision";

    @Sql
    private static final String INSERT =
            """
            insert into moderation.appeal
                (id, decision_id, member_id, words, appealed_at, due_at)
            values (:id, :decision, :member, :words, :at, :due)
            on conflict (decision_id) do nothing
            """;

    /// Everybody who had a say in its matter; none of them decides the appeal.
    @Sql
    private static final String DECIDED_BEFORE =
            """
            select d.decided_by as member
            from moderation.decision f
            join moderation.decision d on d.matter_id = f.matter_id
            where f.id = :decision
            union
            select r.reversed_by
            from moderation.decision f
            join moderation.decision d on d.matter_id = f.matter_id
            join moderation.reversal r on r.decision_id = d.id
            where f.id = :decision
            """;

    @Sql
    private static final String LOCK =
            """
            select closed_at is null as open from moderation.appeal where id = :id for update
            """;

    @Sql
    private static final String DECIDE =
            """
            insert into moderation.appeal_decision
                (appeal_id, verdict, reason, decided_by, decided_at)
            values (:appeal, :verdict, :reason, :by, :at)
            """;

    @Sql
    private static final String CLOSE =
            """
            update moderation.appeal set closed_at = :at where id = :id
            """;

    private final Database database;

    AppealRepository(Database database) {
        this.database = database;
    }

    Optional<Appeal> find(AppealId id) {
        return database.sql(FIND).param("id", id).query(AppealRepository::appeal).optional();
    }

    Optional<Appeal> of(DecisionId decision) {
        return database.sql(OF)
                .param("decision", decision)
                .query(AppealRepository::appeal)
                .optional();
    }

    /// False when there is one already.
    boolean insert(
            AppealId id, Decision decision, MemberId by, String words, Instant at, Instant due) {
        return database.sql(INSERT)
                        .param("id", id)
                        .param("decision", decision.id())
                        .param("member", by)
                        .param("words", words)
                        .param("at", at)
                        .param("due", due)
                        .update()
                == 1;
    }

    List<MemberId> decidedBefore(DecisionId decision) {
        return database.sql(DECIDED_BEFORE)
                .param("decision", decision)
                .query(row -> row.id("member", MemberId::new))
                .list();
    }

    boolean lock(AppealId id) {
        return database.sql(LOCK).param("id", id).query(row -> row.flag("open")).one();
    }

    void decide(AppealId id, boolean lifted, String reason, MemberId by, Instant at) {
        database.sql(DECIDE)
                .param("appeal", id)
                .param("verdict", lifted ? "LIFTED" : "UPHELD")
                .param("reason", reason)
                .param("by", by)
                .param("at", at)
                .update();
        database.sql(CLOSE).param("id", id).param("at", at).update();
    }

    private static Appeal appeal(Row row) throws SQLException {
        return new Appeal(
                row.id("id", AppealId::new),
                row.id("decision_id", DecisionId::new),
                row.id("member_id", MemberId::new),
                row.text("words"),
                row.instant("appealed_at"),
                row.instant("due_at"),
                row.instantOrNull("closed_at"),
                verdict(row));
    }

    private static Appeal.@Nullable Verdict verdict(Row row) throws SQLException {
        var verdict = row.textOrNull("verdict");
        return verdict == null
                ? null
                : new Appeal.Verdict(
                        verdict.equals("LIFTED"),
                        row.text("reason"),
                        row.text("name"),
                        row.instant("decided_at"));
    }
}
