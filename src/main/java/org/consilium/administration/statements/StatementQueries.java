package org.consilium.administration.statements;

import java.util.List;
import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What PostgreSQL counted of our statements, where it counts: its own has the extension for it,
/// one that was there before may have none. It keeps statements without their values, so that
/// nothing anybody wrote is in them.
@Repository
class StatementQueries {
    @Sql
    private static final String COUNTS =
            """
            select to_regclass('pg_stat_statements') is not null as counts
            """;

    @Sql
    private static final String SLOWEST =
            """
            select s.query, s.calls, cast(s.mean_exec_time * 1000 as bigint) as mean,
                   cast(s.max_exec_time * 1000 as bigint) as most,
                   cast(s.total_exec_time as bigint) as total
            from pg_stat_statements s
            where s.userid = (select r.oid from pg_roles r where r.rolname = current_user)
                and s.dbid = (select d.oid from pg_database d where d.datname = current_database())
                and s.query not like 'create %' and s.query not like 'alter %'
            order by s.total_exec_time desc
            limit 20
            """;

    private final Database database;

    StatementQueries(Database database) {
        this.database = database;
    }

    /// Those that took the longest in all; empty where nobody counts.
    Optional<List<StatementsPage.Line>> slowest() {
        boolean counts = database.sql(COUNTS).query(row -> row.flag("counts")).one();
        return counts
                ? Optional.of(
                        database.sql(SLOWEST)
                                .query(row ->
                                        new StatementsPage.Line(
                                                row.text("query"),
                                                row.number("calls"),
                                                row.number("mean"),
                                                row.number("most"),
                                                row.number("total")))
                                .list())
                : Optional.empty();
    }
}
