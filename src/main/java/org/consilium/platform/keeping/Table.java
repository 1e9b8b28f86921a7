package org.consilium.platform.keeping;

import java.util.List;
import java.util.stream.Collectors;

/// A table to keep: its columns without generated ones, and the expressions that order its rows.
record Table(String schema, String name, List<String> columns, List<String> order) {
    /// In addresses of entries, and in what people are told.
    String label() {
        return schema + "." + name;
    }

    String quoted() {
        return quoted(schema) + "." + quoted(name);
    }

    String columnList() {
        return columns.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }

    /// Sends each row as one JSON object.
    String copyOut() {
        var pairs =
                columns.stream()
                        .map(it -> "'" + it.replace("'", "''") + "', t." + quoted(it))
                        .toList();
        // A function takes a hundred arguments; wider tables are put together.
        var objects = new java.util.ArrayList<String>();
        for (int i = 0; i < pairs.size(); i += 45) {
            var some = pairs.subList(i, Math.min(i + 45, pairs.size()));
            objects.add("jsonb_build_object(" + String.join(", ", some) + ")");
        }
        return "copy (select (%s)::text from %s t order by %s) to stdout"
                .formatted(
                        String.join(" || ", objects),
                        quoted(),
                        order.isEmpty() ? "t::text collate \"C\"" : String.join(", ", order));
    }

    /// Takes an array of such objects.
    String insert() {
        return String.join(
                " ",
                "insert into",
                quoted(),
                "(" + columnList() + ")",
                "overriding system value select",
                columnList(),
                "from jsonb_populate_recordset(null::" + quoted() + ", ?::jsonb)");
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
