package org.consilium.ui;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;

/// The numbers of all badges in one statement, put together from theirs when the process starts.
@Repository
class BadgeQueries {
    /// More are shown as "more"; counting stops here.
    private static final int COUNTED_AT_MOST = 100;

    private static final String COUNTS = "/* counts */";

    @Sql
    private static final String ALL =
            """
            select 0 as nothing /* counts */
            """;

    private final Database database;
    private final List<Badge> badges;
    private final String statement;

    BadgeQueries(Database database, ObjectProvider<Badge> badges) {
        this.database = database;
        this.badges = badges.orderedStream().toList();
        this.statement = ALL.replace(COUNTS, counts(this.badges));
    }

    List<Badge> badges() {
        return badges;
    }

    /// By the name of the badge.
    Map<String, Integer> of(MemberId member) {
        return database.sql(statement)
                .param("member", member)
                .param("most", COUNTED_AT_MOST)
                .query(this::numbers)
                .one();
    }

    private Map<String, Integer> numbers(Row row) throws SQLException {
        var numbers = new HashMap<String, Integer>();
        for (var badge : badges) {
            numbers.put(badge.name(), row.integer(badge.name()));
        }
        return numbers;
    }

    private static String counts(List<Badge> badges) {
        return badges.stream()
                .map(badge -> ", (" + badge.counting() + ") as " + badge.name())
                .collect(Collectors.joining());
    }
}
