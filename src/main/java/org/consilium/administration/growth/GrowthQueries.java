package org.consilium.administration.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.consilium.ui.AdminCourse;
import org.springframework.stereotype.Repository;

/// All courses in one statement, which is put together from theirs when the process starts.
@Repository
class GrowthQueries {
    private static final String COURSES = "/* courses */";

    @Sql
    private static final String ALL =
            """
            select '' as name, cast(null as date) as week, cast(0 as bigint) as n
            where cast(:since as timestamptz) is null /* courses */
            """;

    private final Database database;
    private final String statement;

    GrowthQueries(Database database, List<AdminCourse> courses) {
        this.database = database;
        this.statement =
                ALL.replace(
                        COURSES,
                        courses.stream().map(GrowthQueries::part).collect(Collectors.joining()));
    }

    private record Week(String name, LocalDate week, long n) {}

    /// By the name of the course, then by the Monday of the week; weeks without any are left out.
    Map<String, Map<LocalDate, Long>> since(Instant since) {
        return database
                .sql(statement)
                .param("since", since)
                .query(row -> new Week(row.text("name"), row.date("week"), row.number("n")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Week::name, Collectors.toMap(Week::week, Week::n)));
    }

    private static String part(AdminCourse course) {
        return "union all (select '%s', c.week, c.n from (%s) c) "
                .formatted(course.name(), course.weekly());
    }
}
