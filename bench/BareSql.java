import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs statements that a page ran, again and again, over one connection of plain JDBC and one
/// thread: what the database and its driver take, and nothing else. All columns of all rows are
/// read.
final class BareSql implements AutoCloseable {
    private final Connection connection;
    private final long backend;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    BareSql(Instance instance) throws SQLException, IOException {
        connection = instance.connect("consilium");
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select pg_backend_pid()")) {
            result.next();
            backend = result.getLong(1);
        }
    }

    /// What a round of bare SQL was like; processor times in microseconds for each run.
    ///
    /// @param pages what one page would run, per second, one after the other
    record Bare(double pages, double client, double database) {
        double both() {
            return client + database;
        }
    }

    /// Reads: each list of statements is one page.
    Bare read(List<List<StatementLog.Run>> pages, double seconds) throws SQLException {
        return measure(
                seconds,
                round -> {
                    for (var run : pages.get(round % pages.size())) {
                        execute(run.sql(), run.parameters());
                    }
                });
    }

    /// Writes: each is one transaction.
    Bare write(List<BareWrite> writes, double seconds) throws SQLException {
        connection.setAutoCommit(false);
        var bare =
                measure(
                        seconds,
                        round -> {
                            writes.get(round % writes.size()).run(this);
                            connection.commit();
                        });
        connection.setAutoCommit(true);
        return bare;
    }

    /// One run of what is measured.
    @FunctionalInterface
    private interface Work {
        void run(int round) throws SQLException;
    }

    private Bare measure(double seconds, Work work) throws SQLException {
        int round = 0;
        long warm = System.nanoTime() + (long) (seconds * 0.4e9);
        while (System.nanoTime() < warm || round < 200) {
            work.run(round++);
        }
        long database = Processes.timeOf(backend);
        long client = ownTime();
        long began = System.nanoTime();
        int first = round;
        while (System.nanoTime() < began + (long) (seconds * 1e9)) {
            work.run(round++);
        }
        double took = (System.nanoTime() - began) / 1e9;
        double runs = round - first;
        return new Bare(
                runs / took,
                (ownTime() - client) / runs,
                (Processes.timeOf(backend) - database) / runs);
    }

    /// Answers the first value of the first row.
    Object execute(String sql, List<String> parameters) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql.replaceAll("\\$\\d+", "?"));
            prepared.put(sql, statement);
        }
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i), Types.OTHER);
        }
        if (!statement.execute()) {
            return null;
        }
        try (var result = statement.getResultSet()) {
            return readAll(result);
        }
    }

    private static Object readAll(ResultSet result) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        Object first = null;
        while (result.next()) {
            for (int i = 1; i <= columns; i++) {
                var value = result.getObject(i);
                first = first == null ? value : first;
            }
        }
        return first;
    }

    private static long ownTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
