package org.consilium.administration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.consilium.ui.AdminPage;
import org.springframework.stereotype.Repository;

/// How much waits on each page, in one statement that is put together from theirs when the process
/// starts.
@Repository
class PulseQueries {
    private static final String PULSES = "/* pulses */";

    @Sql
    private static final String ALL =
            """
            select '' as path, cast(0 as bigint) as waiting, cast(null as timestamptz) as oldest
            where false /* pulses */
            """;

    private final Database database;
    private final String statement;

    PulseQueries(Database database, List<AdminPage> pages) {
        this.database = database;
        this.statement =
                ALL.replace(
                        PULSES,
                        pages.stream().map(PulseQueries::part).collect(Collectors.joining()));
    }

    /// By the path of the page.
    Map<String, AdminPage.Pulse> all() {
        return database
                .sql(statement)
                .query(row ->
                        Map.entry(
                                row.text("path"),
                                new AdminPage.Pulse(
                                        row.number("waiting"), row.instantOrNull("oldest"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String part(AdminPage page) {
        var counting = page.counting();
        return counting == null
                ? ""
                : "union all (select '%s', p.waiting, p.oldest from (%s) p) "
                        .formatted(page.path(), counting);
    }
}
