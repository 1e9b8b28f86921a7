import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A server of our own, started by the launcher as anybody would.
final class Instance implements AutoCloseable {
    private static final int PORT_LINE = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path data;
    private final int port;
    private final Process process;
    private final long startNanos;

    private Instance(Path data, int port, Process process, long startNanos) {
        this.data = data;
        this.port = port;
        this.process = process;
        this.startNanos = startNanos;
    }

    static Instance start(Path data) throws IOException, InterruptedException {
        return start(data, Map.of());
    }

    /// Returns when it answers its first page.
    static Instance start(Path data, Map<String, String> environment)
            throws IOException, InterruptedException {
        Files.createDirectories(data);
        int port = freePort();
        var builder =
                new ProcessBuilder(
                        "./consilium",
                        "up",
                        "--empty",
                        "--port",
                        "" + port,
                        "--data",
                        data.toAbsolutePath().toString());
        builder.environment().putAll(environment);
        builder.environment().remove("CONSILIUM_DATABASE_URL");
        var log = data.resolveSibling(data.getFileName() + ".log").toFile();
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        long began = System.nanoTime();
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitReady(process, port, log.toString());
        return new Instance(data, port, process, System.nanoTime() - began);
    }

    private static void awaitReady(Process process, int port, String log)
            throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new Refusal("The server did not start; " + log + " says why.");
            }
            try {
                if (Browser.get(port, "/sign-in", "").status() < 500) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(25);
            }
        }
        process.destroy();
        throw new Refusal("The server was not ready within five minutes; see " + log + ".");
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    Path data() {
        return data;
    }

    Path databaseLog() {
        return data.resolve("postgres.log");
    }

    /// Milliseconds from the command to the first page.
    double startMillis() {
        return startNanos / 1e6;
    }

    /// As the superuser of the embedded PostgreSQL.
    Connection connect() throws SQLException, IOException {
        return connect("postgres");
    }

    Connection connect(String user) throws SQLException, IOException {
        var lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        var password = Files.readString(data.resolve("postgres.password")).strip();
        var url = "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/consilium";
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
