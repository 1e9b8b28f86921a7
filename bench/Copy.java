import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows into one table by COPY, in its text format.
final class Copy implements AutoCloseable {
    private static final int FULL = 1 << 17;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(FULL + (1 << 14));

    Copy(Connection connection, String table, String columns) throws SQLException {
        copy =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table + " (" + columns + ") from stdin");
    }

    /// Null, text, numbers, booleans, ids, instants, arrays of text, and bytes.
    void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            add(values[i]);
        }
        text.append('\n');
        if (text.length() >= FULL) {
            flush();
        }
    }

    private void add(Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case String written -> escape(written);
            case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case String[] items -> escape(array(items));
            default -> text.append(value);
        }
    }

    private static String array(String[] items) {
        return items.length == 0 ? "{}" : "{\"" + String.join("\",\"", items) + "\"}";
    }

    private void escape(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
    }

    private void flush() throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    @Override
    public void close() throws SQLException {
        flush();
        copy.endCopy();
    }
}
