import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/// A made-up instance of a given size, written by COPY: what the tables would hold if so many
/// people had used it for three years. Skewed as such things are: a few large rooms, long threads
/// and well-known people, and many small ones.
final class World {
    /// Goes up when what is generated changes, so that older data sets are made again.
    private static final int VERSION = 1;

    private static final long SEED = 20_261_122;

    private final Connection connection;
    private final Size size;
    private final Instant now = Instant.now();
    private final Random random = new Random(SEED);

    private World(Connection connection, Size size) {
        this.connection = connection;
        this.size = size;
    }

    Connection connection() {
        return connection;
    }

    Size size() {
        return size;
    }

    Instant now() {
        return now;
    }

    Random random() {
        return random;
    }

    /// A UUID of version 7, as the application makes them.
    UUID id(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000 | random.nextInt(1 << 12);
        long low = random.nextLong() >>> 2 | 1L << 63;
        return new UUID(high, low);
    }

    Copy copy(String table, String columns) throws SQLException {
        return new Copy(connection, table, columns);
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// A server with such a data set: the one that is there, or a new one.
    static Instance at(Path data, Size size) throws Exception {
        var mark = data.resolveSibling(data.getFileName() + ".made");
        var wanted = size + ", version " + VERSION;
        if (Files.exists(mark) && Files.readString(mark).equals(wanted)) {
            return Instance.start(data);
        }
        refuseStrangers(data, mark);
        deleteTree(data);
        Files.deleteIfExists(mark);
        var instance = Instance.start(data);
        fill(instance, size);
        Files.writeString(mark, wanted);
        return instance;
    }

    /// What is deleted here was made here.
    private static void refuseStrangers(Path data, Path mark) throws IOException {
        boolean ours = Files.exists(mark) || Files.exists(making(data));
        if (Files.exists(data) && !ours) {
            throw new Refusal(
                    data
                            + " was not made by bench, which would replace what it holds. Choose"
                            + " another directory with --data.");
        }
        Files.createDirectories(data.toAbsolutePath().getParent());
        Files.writeString(making(data), "");
    }

    private static Path making(Path data) {
        return data.resolveSibling(data.getFileName() + ".making");
    }

    private static void fill(Instance instance, Size size) throws Exception {
        long began = System.nanoTime();
        System.out.printf("Making %s ...%n", size);
        try (var connection = instance.connect()) {
            refuseMembers(connection);
            var world = new World(connection, size);
            world.execute("set session_replication_role = replica");
            world.execute("set synchronous_commit = off");
            // In one piece, so that no job of the server sees half of it.
            connection.setAutoCommit(false);
            var prose = new Prose(world.random);
            var people = new WorldPeople(world, prose);
            people.make();
            var rooms = new WorldRooms(world, people, prose);
            rooms.make();
            new WorldThreads(world, people, rooms, prose).make();
            connection.commit();
            connection.setAutoCommit(true);
            world.execute("vacuum analyze");
            world.execute("checkpoint");
            // What was loaded past the application the index does not know.
            world.execute("update search.log set generation = generation + 1");
            awaitIndex(instance);
        }
        System.out.printf("Made in %.0f s.%n", (System.nanoTime() - began) / 1e9);
    }

    private static void awaitIndex(Instance instance) throws Exception {
        Thread.sleep(5_000);
        while (Browser.get(instance.port(), "/search", WorldPeople.token(0))
                .body()
                .contains("The index is being built")) {
            Thread.sleep(1_000);
        }
    }

    private static void refuseMembers(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from accounts.member limit 1")) {
            if (found.next()) {
                throw new Refusal("This instance has members of its own; bench leaves it alone.");
            }
        }
    }

    static void deleteTree(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
