import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.consilium.platform.Cursor;

/// Whether a page costs the same wherever it is: in a long thread, and deep in a long list.
final class Depth {
    private static final Pattern CURSOR = Pattern.compile("[?&](\\w+)=[A-Za-z0-9_-]{32}");
    private static final String LARGEST =
            """
            with largest as (
                select place_id, count(*) as threads from discussions.thread
                where deleted_at is null group by place_id order by count(*) desc limit 1)
            select r.slug, t.id, extract(epoch from t.active_at) as at, l.threads,
                (select right(m.handle, -6)::int from groups.membership s
                 join accounts.member m on m.id = s.member_id
                 where s.room_id = r.id and right(m.handle, -6)::int < 500 limit 1) as reader
            from largest l
            join groups.room r on r.id = l.place_id
            join discussions.thread t on t.place_id = l.place_id and t.deleted_at is null
            order by t.active_at desc
            """;

    private final Trial trial;
    private final Options options;
    private final Map<String, List<byte[]>> pages = new LinkedHashMap<>();
    private final Map<String, List<Round>> rounds = new LinkedHashMap<>();

    Depth(Trial trial, Options options) {
        this.trial = trial;
        this.options = options;
    }

    /// Rounds of each page, in turns, at one connection.
    Map<String, List<Round>> measure() throws Exception {
        threads();
        lists();
        for (int i = 0; i < options.rounds(); i++) {
            for (var page : pages.entrySet()) {
                var next = new Random(i);
                var round =
                        trial.run(
                                1,
                                Math.min(3, options.seconds()),
                                line -> any(page.getValue(), next));
                rounds.computeIfAbsent(page.getKey(), unseen -> new ArrayList<>()).add(round);
            }
        }
        return rounds;
    }

    private void threads() throws IOException {
        var targets = trial.targets();
        var random = new Random(3);
        var tens = new ArrayList<byte[]>();
        var thirties = new ArrayList<byte[]>();
        for (int i = 0; i < 50; i++) {
            var reader = targets.reader(random);
            tens.add(get("/threads/" + PageKind.any(reader.tens(), random), reader.session()));
            thirties.add(
                    get("/threads/" + PageKind.any(reader.threads(), random), reader.session()));
        }
        pages.put("thread of 10 replies", tens);
        pages.put("thread of 30 replies", thirties);
        int last = targets.longestReplies();
        var name = "thread of %,d replies, ".formatted(last);
        var path = "/threads/" + targets.longest() + "?from=";
        for (int from : List.of(1, last / 2, last - 29)) {
            pages.put(name + "from " + from, List.of(get(path + from, targets.longestReader())));
        }
    }

    private void lists() throws Exception {
        try (var connection = trial.instance().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(LARGEST)) {
            rows.next();
            var path = "/rooms/" + rows.getString("slug");
            var session = WorldPeople.token(rows.getInt("reader"));
            int threads = rows.getInt("threads");
            var name = "list of %,d threads, ".formatted(threads);
            pages.put(name + "first page", List.of(get(path, session)));
            var first = Browser.get(trial.instance().port(), path, session).body();
            var parameter = CURSOR.matcher(first);
            if (!parameter.find()) {
                System.out.println("No way to the next page was found on " + path + ".");
                return;
            }
            int row = 1;
            for (int depth : List.of(threads / 2, threads - 40)) {
                while (row < depth) {
                    rows.next();
                    row++;
                }
                var at = Instant.ofEpochMilli((long) (rows.getDouble("at") * 1_000));
                var cursor = new Cursor(at, rows.getObject("id", UUID.class));
                var deep = path + "?" + parameter.group(1) + "=" + cursor.write();
                pages.put(name + "page " + depth / 25, List.of(get(deep, session)));
            }
        }
    }

    private byte[] get(String path, String session) throws IOException {
        int port = trial.instance().port();
        var answer = Browser.get(port, path, session);
        if (answer.status() != 200) {
            throw new Refusal(path + " answers " + answer.status() + ".");
        }
        return Browser.getRequest(port, path, session);
    }

    private static byte[] any(List<byte[]> requests, Random random) {
        return requests.get(random.nextInt(requests.size()));
    }
}
