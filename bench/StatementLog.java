import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads off PostgreSQL's own log which statements a request runs, with their parameters. So the
/// bare SQL beside each page is the page's, whatever becomes of the page.
final class StatementLog {
    private static final Pattern ENTRY =
            Pattern.compile("^\\[(\\d+)\\] (LOG|DETAIL):  (.*)$", Pattern.DOTALL);
    private static final Pattern EXECUTE = Pattern.compile("^execute [^:]*: (.*)$", Pattern.DOTALL);
    private static final Pattern SIMPLE = Pattern.compile("^statement: (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("\\$\\d+ = (NULL|'((?:[^']|'')*)')", Pattern.DOTALL);
    private static final int SETTLE_MILLIS = 400;

    /// One statement as it was run.
    ///
    /// @param process which of PostgreSQL's processes ran it: one per connection
    /// @param parameters as PostgreSQL writes them; null for null
    record Run(long process, String sql, List<String> parameters) {
        boolean is(String word) {
            return sql.strip().toLowerCase().startsWith(word);
        }

        /// Begin, commit and settings: part of a transaction, and no query.
        boolean isFrame() {
            return is("begin") || is("commit") || is("rollback") || is("set") || is("show");
        }
    }

    /// What is done between looking at the log twice.
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    private final Instance instance;

    StatementLog(Instance instance) {
        this.instance = instance;
    }

    /// Switches the writing of statements to the log on or off, for all connections.
    void write(boolean on) throws SQLException, IOException, InterruptedException {
        try (var connection = instance.connect()) {
            set(connection, "log_statement", on ? "'all'" : "default");
            set(connection, "log_line_prefix", on ? "'[%p] '" : "default");
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_reload_conf()");
            }
        }
        Thread.sleep(SETTLE_MILLIS);
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter system set " + name + " = " + value);
        }
    }

    /// The statements that ran during an action and shortly after, without those of the scheduler.
    List<Run> during(Action action) throws IOException, InterruptedException {
        Thread.sleep(50);
        long from = instance.databaseLog().toFile().length();
        action.run();
        Thread.sleep(SETTLE_MILLIS);
        var runs = parse(since(from));
        runs.removeIf(run -> run.sql().contains("scheduled_task"));
        runs.removeIf(run -> run.sql().contains("notifications.mail"));
        return runs;
    }

    private String since(long from) throws IOException {
        try (var file = new RandomAccessFile(instance.databaseLog().toFile(), "r")) {
            file.seek(from);
            var bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static List<Run> parse(String text) {
        var runs = new ArrayList<Run>();
        for (var entry : text.replace("\n\t", "\u0001").split("\n")) {
            var matcher = ENTRY.matcher(entry.replace('\u0001', '\n'));
            if (matcher.matches()) {
                note(runs, matcher);
            }
        }
        return runs;
    }

    private static void note(List<Run> runs, Matcher entry) {
        long process = Long.parseLong(entry.group(1));
        var message = entry.group(3);
        if (entry.group(2).equals("DETAIL")) {
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.process() == process && message.contains("$1 = ")) {
                runs.set(runs.size() - 1, new Run(process, last.sql(), parameters(message)));
            }
            return;
        }
        for (var form : List.of(EXECUTE, SIMPLE)) {
            var matcher = form.matcher(message);
            if (matcher.matches()) {
                runs.add(new Run(process, matcher.group(1), List.of()));
            }
        }
    }

    private static List<String> parameters(String detail) {
        var found = new ArrayList<String>();
        var matcher = PARAMETER.matcher(detail);
        while (matcher.find()) {
            found.add(matcher.group(2) == null ? null : matcher.group(2).replace("''", "'"));
        }
        return found;
    }
}
