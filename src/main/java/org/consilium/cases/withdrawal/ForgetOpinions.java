package org.consilium.cases.withdrawal;

import java.time.Instant;
import org.consilium.cases.model.CaseEnding;
import org.consilium.cases.model.CaseReport;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What readers thought it was, what it was, and what was scored by it: all about the patient.
@Repository
class ForgetOpinions implements CaseEnding {
    @Sql
    private static final String COMMITMENTS =
            """
            delete from cases.commitment where case_id = :id
            """;

    @Sql
    private static final String OUTCOME =
            """
            delete from cases.outcome where case_id = :id
            """;

    @Sql
    private static final String CLOSURE =
            """
            delete from cases.closure where case_id = :id
            """;

    @Sql
    private static final String DIAGNOSES =
            """
            delete from cases.diagnosis where case_id = :id
            """;

    private final Database database;

    ForgetOpinions(Database database) {
        this.database = database;
    }

    @Override
    public void withdraw(CaseReport report, Instant at) {
        for (var statement : new String[] {COMMITMENTS, OUTCOME, CLOSURE, DIAGNOSES}) {
            database.sql(statement).param("id", report.id()).update();
        }
    }
}
