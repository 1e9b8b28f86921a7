package org.consilium.platform.keeping;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.consilium.platform.Sql;

/// What tables there are, and what ties them to each other.
final class Tables {
    /// Not what may be lost anyway (unlogged), nor the record of migrations, which each database
    /// keeps of itself.
    @Sql
    private static final String LIST =
            """
            select n.nspname, c.relname,
                array(
                    select a.attname::text from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        and a.attgenerated = ''
                    order by a.attnum) as columns,
                array(
                    select 't.' || quote_ident(a.attname)
                        || case when t.typcategory = 'S' then ' collate "C"' else '' end
                    from pg_index i
                    cross join unnest(i.indkey::int[]) with ordinality as key (number, place)
                    join pg_attribute a on a.attrelid = c.oid and a.attnum = key.number
                    join pg_type t on t.oid = a.atttypid
                    where i.indrelid = c.oid and i.indisprimary
                    order by key.place) as keys
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and c.relpersistence = 'p'
                and n.nspname not in ('pg_catalog', 'information_schema')
                and n.nspname not like 'pg_toast%'
                and c.relname <> 'flyway_schema_history'
            order by n.nspname, c.relname
            """;

    @Sql
    private static final String MIGRATIONS =
            """
            select script from flyway_schema_history
            where success and version is not null
            order by script
            """;

    @Sql
    private static final String KEYS =
            """
            select c.conrelid::regclass::text, quote_ident(c.conname), pg_get_constraintdef(c.oid)
            from pg_constraint c
            join pg_namespace n on n.oid = c.connamespace
            where c.contype = 'f' and n.nspname not in ('pg_catalog', 'information_schema')
            """;

    /// A foreign key as PostgreSQL would write it.
    record ForeignKey(String table, String name, String definition) {
        String drop() {
            return "alter table %s drop constraint %s".formatted(table, name);
        }

        String add() {
            return "alter table %s add constraint %s %s".formatted(table, name, definition);
        }
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Tables() {}

    static List<Table> of(Connection connection) throws SQLException {
        return list(
                connection,
                LIST,
                row ->
                        new Table(
                                row.getString(1),
                                row.getString(2),
                                List.of((String[]) row.getArray(3).getArray()),
                                List.of((String[]) row.getArray(4).getArray())));
    }

    static List<String> migrations(Connection connection) throws SQLException {
        return list(connection, MIGRATIONS, row -> row.getString(1));
    }

    static List<ForeignKey> foreignKeys(Connection connection) throws SQLException {
        return list(
                connection,
                KEYS,
                row -> new ForeignKey(row.getString(1), row.getString(2), row.getString(3)));
    }

    private static <T> List<T> list(Connection connection, String statement, Reading<T> reading)
            throws SQLException {
        try (var prepared = connection.createStatement();
                var rows = prepared.executeQuery(statement)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reading.read(rows));
            }
            return found;
        }
    }
}
