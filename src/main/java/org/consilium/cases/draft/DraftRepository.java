package org.consilium.cases.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseText;
import org.consilium.cases.model.TestResult;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Drafts of cases: rows of `cases.report` in the state `DRAFT`.
@Repository
class DraftRepository {
    @Sql
    private static final String CREATE =
            """
            insert into cases.report
                (id, author_id, state, question, presentation, course, findings, tried, thinking,
                 specialty, tags, created_at, saved_at)
            values (:id, :author, 'DRAFT', :question, '', '', '', '', '', cast(:specialty as text),
                    '{}', :at, :at)
            """;

    /// Saves nothing over a version the writer has not seen.
    @Sql
    private static final String SAVE =
            """
            update cases.report
            set question = :question, age_band = cast(:age as text), sex = cast(:sex as text),
                care_setting = cast(:setting as text), presentation = :presentation,
                course = :course, findings = :findings, tried = :tried, thinking = :thinking,
                specialty = cast(:specialty as text), tags = cast(:tags as text[]),
                version = version + 1, saved_at = :at,
                edited_at = case when state = 'PUBLISHED' then :at else edited_at end
            where id = :id and state <> 'WITHDRAWN' and version = :version
            returning version
            """;

    @Sql
    private static final String FORGET_RESULTS =
            """
            delete from cases.result where case_id = :id
            """;

    @Sql
    private static final String ADD_RESULT =
            """
            insert into cases.result (case_id, position, name, value, unit, usual)
            values (:id, :position, :name, :value, :unit, :usual)
            """;

    @Sql
    private static final String DISCARD =
            """
            delete from cases.report where id = :id and state = 'DRAFT'
            """;

    private final Database database;

    DraftRepository(Database database) {
        this.database = database;
    }

    void create(
            CaseId id, MemberId author, String question, @Nullable String specialty, Instant at) {
        database.sql(CREATE)
                .param("id", id)
                .param("author", author)
                .param("question", question)
                .param("specialty", specialty)
                .param("at", at)
                .update();
    }

    /// The new version; empty when nothing was saved.
    Optional<Integer> save(CaseId id, CaseText text, int version, Instant at) {
        Collection<String> tags = List.copyOf(text.tags());
        var saved =
                database.sql(SAVE)
                        .param("id", id)
                        .param("question", text.question())
                        .param("age", text.age())
                        .param("sex", text.sex())
                        .param("setting", text.setting())
                        .param("presentation", text.presentation())
                        .param("course", text.course())
                        .param("findings", text.findings())
                        .param("tried", text.tried())
                        .param("thinking", text.thinking())
                        .param("specialty", text.specialty())
                        .param("tags", tags)
                        .param("version", version)
                        .param("at", at)
                        .query(row -> row.integer("version"))
                        .optional();
        saved.ifPresent(kept -> setResults(id, text.results()));
        return saved;
    }

    boolean discard(CaseId id) {
        return database.sql(DISCARD).param("id", id).update() > 0;
    }

    private void setResults(CaseId id, List<TestResult> results) {
        database.sql(FORGET_RESULTS).param("id", id).update();
        var rows = new ArrayList<Integer>();
        for (int i = 0; i < results.size(); i++) {
            rows.add(i);
        }
        database.forEach(
                ADD_RESULT,
                rows,
                (batch, index) -> {
                    var row = results.get(index);
                    batch.param("id", id)
                            .param("position", index + 1)
                            .param("name", row.name())
                            .param("value", row.value())
                            .param("unit", row.unit())
                            .param("usual", row.usual());
                });
    }
}
