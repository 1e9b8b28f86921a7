package org.consilium.cases.changing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseEnding;
import org.consilium.cases.model.CaseReport;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Changes that are not published yet, one for each case.
@Repository
class ChangeRepository implements CaseEnding {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// Nothing over a version the writer has not seen.
    @Sql
    private static final String SAVE =
            """
            insert into cases.revision_draft as d (case_id, version, fields, saved_at)
            values (:id, cast(:version as integer) + 1, cast(:fields as jsonb), :at)
            on conflict (case_id) do update
            set version = d.version + 1, fields = excluded.fields, saved_at = excluded.saved_at
            where d.version = :version
            returning version
            """;

    @Sql
    private static final String FIND =
            """
            select version, fields::text as fields from cases.revision_draft where case_id = :id
            """;

    @Sql
    private static final String FORGET =
            """
            delete from cases.revision_draft where case_id = :id
            """;

    private final Database database;

    ChangeRepository(Database database) {
        this.database = database;
    }

    /// The new version; empty where another window saved meanwhile.
    Optional<Integer> save(CaseId id, Map<String, String> fields, int version, Instant at) {
        return database.sql(SAVE)
                .param("id", id)
                .param("version", version)
                .param("fields", JSON.writeValueAsString(fields))
                .param("at", at)
                .query(row -> row.integer("version"))
                .optional();
    }

    Optional<Change> find(CaseId id) {
        return database.sql(FIND)
                .param("id", id)
                .query(row -> new Change(row.integer("version"), read(row.text("fields"))))
                .optional();
    }

    void forget(CaseId id) {
        database.sql(FORGET).param("id", id).update();
    }

    private static Map<String, String> read(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    }

    @Override
    public void withdraw(CaseReport report, Instant at) {
        forget(report.id());
    }
}
