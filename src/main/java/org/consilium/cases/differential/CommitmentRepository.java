package org.consilium.cases.differential;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.consilium.cases.CaseId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What readers committed to, all of it: a revision stands beside what it revises.
@Repository
class CommitmentRepository {
    /// Somebody's commitment to a case, and the number of their last differential.
    record Commitment(UUID id, int number, boolean submitted) {}

    @Sql
    private static final String FIND =
            """
            select c.id, max(d.number) as number,
                   coalesce(bool_or(d.submission = :submission), false) as submitted
            from cases.commitment c
            join cases.differential d on d.commitment_id = c.id
            where c.case_id = :case and c.member_id = :member
            group by c.id
            """;

    @Sql
    private static final String IS_CLOSED =
            """
            select exists (select from cases.closure where case_id = :case) as closed
            """;

    @Sql
    private static final String OPEN =
            """
            insert into cases.commitment (id, case_id, member_id, committed_at)
            values (:id, :case, :member, :now)
            """;

    @Sql
    private static final String COMMIT =
            """
            insert into cases.differential (commitment_id, number, submission, committed_at)
            values (:commitment, :number, :submission, :now)
            """;

    @Sql
    private static final String ADD_BELIEF =
            """
            insert into cases.belief
                (commitment_id, number, rank, diagnosis_id, name, percent, reason)
            values (:commitment, :number, :rank, :diagnosis, :name, :percent, :reason)
            """;

    @Sql
    private static final String LAST_SAID =
            """
            select b.name, b.percent, b.reason
            from cases.commitment c
            join cases.belief b on b.commitment_id = c.id
            where c.case_id = :case and c.member_id = :member and b.number = :number
            order by b.rank
            """;

    private final Database database;

    CommitmentRepository(Database database) {
        this.database = database;
    }

    Optional<Commitment> find(CaseId id, MemberId member, UUID submission) {
        return database.sql(FIND)
                .param("case", id)
                .param("member", member)
                .param("submission", submission)
                .query(row ->
                        new Commitment(
                                row.uuid("id"), row.integer("number"), row.flag("submitted")))
                .optional();
    }

    boolean isClosed(CaseId id) {
        return database.sql(IS_CLOSED).param("case", id).query(row -> row.flag("closed")).one();
    }

    void open(UUID commitment, CaseId id, MemberId member, Instant at) {
        database.sql(OPEN)
                .param("id", commitment)
                .param("case", id)
                .param("member", member)
                .param("now", at)
                .update();
    }

    void commit(
            UUID commitment,
            int number,
            NewDifferential committed,
            List<DiagnosisId> meant,
            Instant at) {
        database.sql(COMMIT)
                .param("commitment", commitment)
                .param("number", number)
                .param("submission", committed.submission())
                .param("now", at)
                .update();
        var beliefs = committed.differential().beliefs();
        database.forEach(
                ADD_BELIEF,
                IntStream.range(0, beliefs.size()).boxed().toList(),
                (statement, i) ->
                        statement
                                .param("commitment", commitment)
                                .param("number", number)
                                .param("rank", i + 1)
                                .param("diagnosis", meant.get(i))
                                .param("name", beliefs.get(i).name().text())
                                .param("percent", beliefs.get(i).percent())
                                .param("reason", beliefs.get(i).reason()));
    }

    List<DifferentialForm.Line> lastSaid(CaseId id, MemberId member, int number) {
        return database.sql(LAST_SAID)
                .param("case", id)
                .param("member", member)
                .param("number", number)
                .query(CommitmentRepository::line)
                .list();
    }

    private static DifferentialForm.Line line(Row row) throws SQLException {
        return new DifferentialForm.Line(
                row.text("name"), Integer.toString(row.integer("percent")), row.text("reason"));
    }
}
