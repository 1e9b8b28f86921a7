package org.consilium.cases.outcome;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.cases.CaseId;
import org.consilium.cases.differential.DiagnosisId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Outcomes with their history, and who committed.
@Repository
class OutcomeRepository {
    @Sql
    private static final String HISTORY =
            """
            select number, kind, diagnosis_id, diagnosis, established, detail, teaching, reason,
                   submission, given_at
            from cases.outcome
            where case_id = :case
            order by number desc
            """;

    @Sql
    private static final String ADD =
            """
            insert into cases.outcome
                (case_id, number, kind, diagnosis_id, diagnosis, established, detail, teaching,
                 reason, submission, given_at)
            values (:case, :number, :kind, cast(:diagnosis_id as uuid), :diagnosis, :established,
                :detail, :teaching, :reason, :submission, :now)
            """;

    @Sql
    private static final String CLOSE =
            """
            insert into cases.closure (case_id, closed_at) values (:case, :now)
            on conflict (case_id) do nothing
            """;

    /// Since when it is solved does not change by a correction.
    @Sql
    private static final String MARK_SOLVED =
            """
            update cases.report
            set outcome_at = case
                when :known then coalesce(outcome_at, cast(:now as timestamptz)) end
            where id = :case
            """;

    @Sql
    private static final String READERS =
            """
            select member_id
            from cases.commitment
            where case_id = :case and member_id is not null
            """;

    /// An outcome with what made it one.
    record Entry(OutcomeCard card, UUID submission) {}

    private final Database database;

    OutcomeRepository(Database database) {
        this.database = database;
    }

    /// The newest first.
    List<Entry> history(CaseId id) {
        return database.sql(HISTORY).param("case", id).query(OutcomeRepository::read).list();
    }

    void add(
            CaseId id,
            int number,
            NewOutcome outcome,
            @Nullable DiagnosisId diagnosis,
            Instant at) {
        database.sql(ADD)
                .param("case", id)
                .param("number", number)
                .param("kind", outcome.kind())
                .param("diagnosis_id", diagnosis)
                .param("diagnosis", outcome.diagnosis())
                .param("established", outcome.established())
                .param("detail", outcome.detail())
                .param("teaching", outcome.teaching())
                .param("reason", outcome.reason())
                .param("submission", outcome.submission())
                .param("now", at)
                .update();
    }

    void close(CaseId id, Instant at) {
        database.sql(CLOSE).param("case", id).param("now", at).update();
    }

    void markSolved(CaseId id, boolean known, Instant at) {
        database.sql(MARK_SOLVED).param("case", id).param("known", known).param("now", at).update();
    }

    List<MemberId> readers(CaseId id) {
        return database.sql(READERS)
                .param("case", id)
                .query(row -> row.id("member_id", MemberId::new))
                .list();
    }

    private static Entry read(Row row) throws SQLException {
        return new Entry(
                new OutcomeCard(
                        row.integer("number"),
                        row.enumOf("kind", OutcomeKind.class),
                        row.idOrNull("diagnosis_id", DiagnosisId::new),
                        row.text("diagnosis"),
                        row.enumOrNull("established", Established.class),
                        row.text("detail"),
                        row.text("teaching"),
                        row.text("reason"),
                        row.instant("given_at")),
                row.uuid("submission"));
    }
}
