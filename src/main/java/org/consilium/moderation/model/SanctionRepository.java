package org.consilium.moderation.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.consilium.moderation.DecisionId;
import org.consilium.moderation.Sanction;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Limits and suspensions as rows.
@Repository
public class SanctionRepository {
    @Sql
    private static final String RUNNING =
            """
            select decision_id, member_id, kind, rule, starts_at, ends_at
            from moderation.sanction
            where lifted_at is null and ends_at > :now
            """;

    @Sql
    private static final String HELD_BACK =
            """
            select distinct member_id from moderation.decision
            where measure <> 'DISMISS' and reversed_at is null and decided_at > :since
                and member_id is not null
            """;

    @Sql
    private static final String BEGIN =
            """
            insert into moderation.sanction
                (decision_id, member_id, kind, rule, starts_at, ends_at)
            values (:decision, :member, :kind, :rule, :starts, :ends)
            """;

    @Sql
    private static final String LIFT =
            """
            update moderation.sanction set lifted_at = :at
            where decision_id = :decision and lifted_at is null
            """;

    private final Database database;

    SanctionRepository(Database database) {
        this.database = database;
    }

    /// All that hold now; few, because each is one person's.
    public List<Sanction> running(Instant now) {
        return database.sql(RUNNING)
                .param("now", now)
                .query(row ->
                        new Sanction(
                                row.id("decision_id", DecisionId::new),
                                row.id("member_id", MemberId::new),
                                row.enumOf("kind", Sanction.Kind.class),
                                row.text("rule"),
                                row.instant("starts_at"),
                                row.instant("ends_at")))
                .list();
    }

    /// Members about whom something was decided since then, and stands.
    public Set<MemberId> heldBack(Instant since) {
        return Set.copyOf(
                database.sql(HELD_BACK)
                        .param("since", since)
                        .query(row -> row.id("member_id", MemberId::new))
                        .list());
    }

    void begin(Sanction sanction) {
        database.sql(BEGIN)
                .param("decision", sanction.decision())
                .param("member", sanction.member())
                .param("kind", sanction.kind())
                .param("rule", sanction.rule())
                .param("starts", sanction.startsAt())
                .param("ends", sanction.endsAt())
                .update();
    }

    /// Nothing where the decision was none of a sanction.
    void lift(DecisionId decision, Instant at) {
        database.sql(LIFT).param("decision", decision).param("at", at).update();
    }
}
