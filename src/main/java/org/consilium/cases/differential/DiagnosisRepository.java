package org.consilium.cases.differential;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.consilium.cases.CaseId;
import org.consilium.platform.Database;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// The diagnoses named in a case, each once.
@Repository
class DiagnosisRepository {
    @Sql
    private static final String OF_CASE =
            """
            select id, name, key, merged_into
            from cases.diagnosis
            where case_id = :case
            order by named_at, id
            """;

    @Sql
    private static final String ADD =
            """
            insert into cases.diagnosis (id, case_id, name, key, named_at)
            values (:id, :case, :name, :key, :now)
            """;

    @Sql
    private static final String MERGE =
            """
            update cases.diagnosis set merged_into = cast(:into as uuid)
            where id = :id and case_id = :case
            """;

    /// One at a time changes what is thought of a case, until the transaction ends.
    @Sql
    private static final String HOLD =
            """
            select 1 as held
            from pg_advisory_xact_lock(hashtextextended('cases.opinions' || cast(:case as uuid), 0))
            """;

    private final Database database;

    DiagnosisRepository(Database database) {
        this.database = database;
    }

    void hold(CaseId id) {
        database.sql(HOLD).param("case", id).query(row -> row.integer("held")).one();
    }

    Diagnoses of(CaseId id) {
        return new Diagnoses(
                database.sql(OF_CASE).param("case", id).query(DiagnosisRepository::read).list());
    }

    void add(CaseId id, List<Diagnosis> named, Instant at) {
        database.forEach(
                ADD,
                named,
                (statement, each) ->
                        statement
                                .param("id", each.id())
                                .param("case", id)
                                .param("name", each.name())
                                .param("key", each.key())
                                .param("now", at));
    }

    /// Counts it as another, or by itself where `into` is null.
    void merge(CaseId id, DiagnosisId diagnosis, @Nullable DiagnosisId into) {
        database.sql(MERGE).param("case", id).param("id", diagnosis).param("into", into).update();
    }

    private static Diagnosis read(Row row) throws SQLException {
        return new Diagnosis(
                row.id("id", DiagnosisId::new),
                row.text("name"),
                row.text("key"),
                row.idOrNull("merged_into", DiagnosisId::new));
    }
}
