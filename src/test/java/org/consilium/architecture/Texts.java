package org.consilium.architecture;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The columns in which what people wrote is kept as they wrote it; rendered and derived ones are
/// left out.
final class Texts {
    /// A column of a table.
    record Column(String table, String name) {
        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    private Texts() {}

    static List<Column> columns(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select c.table_schema || '.' || c.table_name, c.column_name
                        from information_schema.columns c
                        join information_schema.tables t
                            on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where t.table_type = 'BASE TABLE' and c.data_type = 'text'
                            and c.table_schema in (
                                'accounts', 'discussions', 'groups', 'people', 'verification',
                                'messaging', 'moderation', 'bookmarks', 'administration', 'cases')
                            and c.column_name not like '%html%' and c.column_name not like '%key'
                            and c.column_name not in ('slug', 'tag', 'email', 'english')
                        """)
                .query((row, number) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    static List<String> beginning(JdbcClient jdbc, Column column, String mark) {
        return jdbc.sql(
                        "select \"%s\" from %s where \"%s\" like :mark"
                                .formatted(column.name(), column.table(), column.name()))
                .param("mark", mark + "%")
                .query(String.class)
                .list();
    }
}
