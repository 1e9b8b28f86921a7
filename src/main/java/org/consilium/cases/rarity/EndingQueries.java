package org.consilium.cases.rarity;

import java.util.List;
import org.consilium.cases.CaseId;
import org.consilium.deidentification.GatedText;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What a case was in the end, as its readers are told now: the diagnosis may be the rare thing.
@Repository
class EndingQueries {
    @Sql
    private static final String LATEST =
            """
            select diagnosis, detail, teaching
            from cases.outcome
            where case_id = :id
            order by number desc
            limit 1
            """;

    private final Database database;

    EndingQueries(Database database) {
        this.database = database;
    }

    List<GatedText> of(CaseId id) {
        return database.sql(LATEST)
                .param("id", id)
                .query(row ->
                        List.of(
                                new GatedText("diagnosis", row.text("diagnosis")),
                                new GatedText("detail", row.text("detail")),
                                new GatedText("teaching", row.text("teaching"))))
                .optional()
                .orElse(List.of());
    }
}
