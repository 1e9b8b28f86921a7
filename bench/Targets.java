import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.consilium.discussions.ThreadId;

/// What there is to look at in a data set, and for whom.
final class Targets {
    /// A member who is signed in and their rooms; in these rooms, threads of thirty replies to look
    /// at, some of ten, and short ones to write in.
    record Reader(
            String session,
            List<String> rooms,
            List<String> threads,
            List<String> tens,
            List<String> open) {
        static Reader of(String session) {
            return new Reader(
                    session,
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    private static final String PLACES =
            """
            select right(m.handle, -6)::int as number, r.slug, r.id
            from accounts.member m
            join groups.membership s on s.member_id = m.id
            join groups.room r on r.id = s.room_id
            where m.handle like 'bench.%' and right(m.handle, -6)::int < ?
            order by number, s.since
            """;
    private static final String THREADS =
            """
            select place_id, id from discussions.thread
            where reply_count between ? and ? and last_seq = reply_count
                and deleted_at is null
            order by active_at desc limit 6000
            """;
    private static final String LONGEST =
            """
            select t.id, t.last_seq, r.slug, (
                select right(m.handle, -6)::int from groups.membership s
                join accounts.member m on m.id = s.member_id
                where s.room_id = t.place_id and right(m.handle, -6)::int < 500
                limit 1) as number
            from discussions.thread t join groups.room r on r.id = t.place_id
            order by t.last_seq desc limit 1
            """;

    private final List<Reader> readers = new ArrayList<>();
    private String longest = "";
    private String longestReader = "";
    private int longestReplies;

    /// Opens the sessions anew, because those of an older run may have ended.
    static Targets of(Instance instance) throws Exception {
        var targets = new Targets();
        try (var connection = instance.connect()) {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "update accounts.session set created_at = now(), seen_at = now()"
                                + " where device = 'bench'");
            }
            targets.read(connection);
        }
        return targets;
    }

    private void read(Connection connection) throws SQLException {
        var thirties = threadsOf(connection, 30, 30);
        var tens = threadsOf(connection, 10, 10);
        var open = threadsOf(connection, 11, 25);
        Map<Integer, Reader> byNumber = new HashMap<>();
        try (var statement = connection.prepareStatement(PLACES)) {
            statement.setInt(1, WorldPeople.ACTIVE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    int number = rows.getInt("number");
                    var reader =
                            byNumber.computeIfAbsent(
                                    number, unseen -> Reader.of(WorldPeople.token(number)));
                    var room = rows.getObject("id", UUID.class);
                    reader.rooms().add(rows.getString("slug"));
                    reader.threads().addAll(thirties.getOrDefault(room, List.of()));
                    reader.tens().addAll(tens.getOrDefault(room, List.of()));
                    reader.open().addAll(open.getOrDefault(room, List.of()));
                }
            }
        }
        byNumber.values().stream()
                .filter(reader -> !reader.threads().isEmpty() && !reader.tens().isEmpty())
                .filter(reader -> !reader.open().isEmpty())
                .forEach(readers::add);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(LONGEST)) {
            row.next();
            longest = shortForm(row.getObject("id", UUID.class));
            longestReplies = row.getInt("last_seq");
            longestReader = WorldPeople.token(row.getInt("number"));
        }
    }

    private static Map<UUID, List<String>> threadsOf(Connection connection, int least, int most)
            throws SQLException {
        Map<UUID, List<String>> found = new HashMap<>();
        try (var statement = connection.prepareStatement(THREADS)) {
            statement.setInt(1, least);
            statement.setInt(2, most);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(
                                    rows.getObject("place_id", UUID.class),
                                    place -> new ArrayList<>())
                            .add(shortForm(rows.getObject("id", UUID.class)));
                }
            }
        }
        return found;
    }

    static String shortForm(UUID id) {
        return new ThreadId(id).shortForm();
    }

    Reader reader(Random random) {
        return readers.get(random.nextInt(readers.size()));
    }

    int readers() {
        return readers.size();
    }

    String longest() {
        return longest;
    }

    String longestReader() {
        return longestReader;
    }

    int longestReplies() {
        return longestReplies;
    }
}
