package org.consilium.cases.model;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.consilium.cases.CaseId;
import org.consilium.discussions.ThreadId;
import org.consilium.groups.RoomId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Cases as they are; asked by the gate.
@Repository
public class CaseRepository {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Sql
    private static final String REPORT =
            """
            select r.id, r.author_id, r.author_tag, r.state, r.version, r.thread_id, r.question,
                   r.age_band, r.sex, r.care_setting, r.presentation, r.course, r.findings,
                   r.tried, r.thinking, r.specialty, r.tags, r.readership, r.readership_room,
                   r.readership_specialty, r.saved_at, r.published_at, r.edited_at, r.outcome_at,
                   r.withdrawn_at, r.withdrawn_by,
                   exists (select from cases.consent c
                           where c.case_id = r.id and c.basis = 'GIVEN') as consent_given,
                   (select jsonb_agg(jsonb_build_object(
                        'name', t.name, 'value', t.value, 'unit', t.unit, 'usual', t.usual)
                        order by t.position)::text
                    from cases.result t
                    where t.case_id = r.id) as results
            from cases.report r
            """;

    @Sql private static final String FIND = REPORT + "where r.id = :id";

    @Sql private static final String OF_THREAD = REPORT + "where r.thread_id = :thread";

    private final Database database;

    CaseRepository(Database database) {
        this.database = database;
    }

    Optional<CaseReport> find(CaseId id) {
        return database.sql(FIND).param("id", id).query(CaseRepository::report).optional();
    }

    /// The case whose page a thread is; for its face, after the thread's gate was asked.
    public Optional<CaseReport> ofThread(ThreadId thread) {
        return database.sql(OF_THREAD)
                .param("thread", thread)
                .query(CaseRepository::report)
                .optional();
    }

    private static CaseReport report(Row row) throws SQLException {
        return new CaseReport(
                row.id("id", CaseId::new),
                row.idOrNull("author_id", MemberId::new),
                row.textOrNull("author_tag"),
                row.enumOf("state", CaseState.class),
                row.integer("version"),
                row.idOrNull("thread_id", ThreadId::new),
                text(row),
                readership(row),
                row.instant("saved_at"),
                row.instantOrNull("published_at"),
                row.instantOrNull("edited_at"),
                row.instantOrNull("outcome_at"),
                row.flag("consent_given"),
                withdrawal(row));
    }

    private static CaseText text(Row row) throws SQLException {
        return new CaseText(
                row.text("question"),
                row.enumOrNull("age_band", AgeBand.class),
                row.enumOrNull("sex", Sex.class),
                row.enumOrNull("care_setting", CareSetting.class),
                row.text("presentation"),
                row.text("course"),
                row.text("findings"),
                results(row.textOrNull("results")),
                row.text("tried"),
                row.text("thinking"),
                row.textOrNull("specialty"),
                row.texts("tags"));
    }

    private static List<TestResult> results(@Nullable String json) {
        return json == null ? List.of() : Arrays.asList(JSON.readValue(json, TestResult[].class));
    }

    private static @Nullable Readership readership(Row row) throws SQLException {
        var kind = row.enumOrNull("readership", Readership.Kind.class);
        return kind == null
                ? null
                : new Readership(
                        kind,
                        row.idOrNull("readership_room", RoomId::new),
                        row.textOrNull("readership_specialty"));
    }

    private static CaseReport.@Nullable Withdrawal withdrawal(Row row) throws SQLException {
        var at = row.instantOrNull("withdrawn_at");
        return at == null
                ? null
                : new CaseReport.Withdrawal(
                        at, row.enumOf("withdrawn_by", CaseReport.Withdrawal.By.class));
    }
}
