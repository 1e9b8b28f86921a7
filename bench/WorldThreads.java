import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Threads and replies, and what follows from them. One thread has ten thousand replies (a tenth of
/// all where there are fewer), some have exactly thirty or ten to be measured, the rest follow a
/// power law: half have five or fewer.
final class WorldThreads {
    static final int LONGEST = 10_000;
    private static final int LONG = 2_000;
    private static final int DAYS = 1_095;
    private static final String[] TAGS = {
        "dosing", "guideline", "imaging", "follow-up", "interaction", "elderly", "pregnancy", "icu"
    };

    private final World world;
    private final WorldPeople people;
    private final WorldRooms rooms;
    private final Prose prose;
    private final Random random;
    private final int count;
    private final UUID[] ids;
    private final Instant[] created;
    private final Duration[] spans;
    private final int[] sizes;
    private final int[] room;
    private final int[] authors;
    private final Instant[] firstAnswers;
    private final UUID[] accepted;

    WorldThreads(World world, WorldPeople people, WorldRooms rooms, Prose prose) {
        this.world = world;
        this.people = people;
        this.rooms = rooms;
        this.prose = prose;
        this.random = world.random();
        this.count = world.size().threads();
        this.ids = new UUID[count];
        this.created = new Instant[count];
        this.spans = new Duration[count];
        this.room = new int[count];
        this.authors = new int[count];
        this.firstAnswers = new Instant[count];
        this.accepted = new UUID[count];
        this.sizes = sizes();
    }

    void make() throws SQLException {
        draw();
        var takingPart = replies();
        threads();
        texts();
        tags();
        var follows = new WorldReading(world, people, rooms);
        follows.make(takingPart, ids, sizes, room, created);
        waiting();
        rooms.numbers(threadsThisMonth());
    }

    private int[] sizes() {
        int longest = Math.min(LONGEST, world.size().replies() / 10);
        int thirties = Math.min(800, count / 20);
        int tens = Math.min(400, count / 40);
        int rest = count - 1 - thirties - tens;
        int left = world.size().replies() - longest - 30 * thirties - 10 * tens;
        var drawn = Skew.sizes(rest, left, Math.min(LONG, longest), random);
        var all = new int[count];
        System.arraycopy(drawn, 0, all, 0, rest);
        java.util.Arrays.fill(all, rest, rest + thirties, 30);
        java.util.Arrays.fill(all, rest + thirties, rest + thirties + tens, 10);
        all[count - 1] = longest;
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = all[i];
            all[i] = all[other];
            all[other] = swapped;
        }
        return all;
    }

    private void draw() {
        var busy = new Skew(rooms.ids.length, 0.8, random);
        var start = world.now().minus(Duration.ofDays(DAYS));
        long step = Duration.between(start, world.now().minusSeconds(900)).toMillis() / count;
        for (int i = 0; i < count; i++) {
            created[i] = start.plusMillis(step * i);
            ids[i] = world.id(created[i]);
            room[i] = sizes[i] >= LONG ? 0 : busy.next();
            authors[i] = somebody(room[i]);
            spans[i] = span(i);
        }
    }

    /// How long a thread goes on: longer the more replies it has, and not beyond now.
    private Duration span(int thread) {
        long most = Duration.between(created[thread], world.now()).toSeconds() - 60;
        double wished = -Math.log(1 - random.nextDouble()) * (7_200 + 5_000.0 * sizes[thread]);
        return Duration.ofSeconds(
                Math.max(sizes[thread] / 1_000 + 1, (long) Math.min(most, wished)));
    }

    private Instant writtenAt(int thread, int seq) {
        double part = Math.pow(seq / (double) sizes[thread], 1.4);
        return created[thread].plusMillis((long) (spans[thread].toMillis() * part));
    }

    /// A few members of a room write most.
    private int somebody(int which) {
        var members = rooms.members.get(which);
        double part = random.nextDouble() * random.nextDouble();
        return members.get((int) (members.size() * part));
    }

    private boolean isQuestion(int thread) {
        return thread % 4 != 0;
    }

    /// For each thread, who wrote in it and what their last number was.
    private Map<Integer, Integer>[] replies() throws SQLException {
        @SuppressWarnings("unchecked")
        Map<Integer, Integer>[] takingPart = new Map[count];
        var marks = new WorldMarks(world, people);
        try (var copy =
                world.copy(
                        "discussions.reply",
                        "id, thread_id, seq, author_id, quoted_seq, body, html, evidence,"
                                + " helpful_count, submission_id, created_at")) {
            for (int i = 0; i < count; i++) {
                takingPart[i] = replies(copy, i, marks);
            }
        }
        marks.write();
        return takingPart;
    }

    private Map<Integer, Integer> replies(Copy copy, int thread, WorldMarks marks)
            throws SQLException {
        Map<Integer, Integer> takingPart = new LinkedHashMap<>(Map.of(authors[thread], 0));
        int best = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(Math.max(1, sizes[thread]));
        for (int seq = 1; seq <= sizes[thread]; seq++) {
            var at = writtenAt(thread, seq);
            var id = world.id(at);
            int author = somebody(room[thread]);
            takingPart.put(author, seq);
            if (author != authors[thread] && firstAnswers[thread] == null) {
                firstAnswers[thread] = at;
            }
            if (seq == best && author != authors[thread]) {
                accepted[thread] = id;
            }
            var text = prose.reply();
            copy.row(
                    id,
                    ids[thread],
                    seq,
                    people.ids[author],
                    seq > 1 && random.nextInt(7) == 0 ? 1 + random.nextInt(seq - 1) : null,
                    text.body(),
                    text.html(),
                    evidence(text),
                    marks.draw(id, author, at, rooms.members.get(room[thread])),
                    new UUID(random.nextLong(), random.nextLong()),
                    at);
        }
        return takingPart;
    }

    private static String[] evidence(Prose.Text text) {
        return text.body().contains("doi.org")
                ? new String[] {"doi:10.1000/bench.2024.117"}
                : new String[0];
    }

    private void threads() throws SQLException {
        try (var copy =
                world.copy(
                        "discussions.thread",
                        "id, place_kind, place_id, kind, title, specialty, tags, author_id,"
                                + " submission_id, created_at, active_at, last_seq, reply_count,"
                                + " first_answer_at, accepted_reply_id, accepted_at")) {
            for (int i = 0; i < count; i++) {
                var last = sizes[i] == 0 ? created[i] : writtenAt(i, sizes[i]);
                var solved = isQuestion(i) ? accepted[i] : null;
                copy.row(
                        ids[i],
                        "room",
                        rooms.ids[room[i]],
                        isQuestion(i) ? "QUESTION" : "ARTICLE",
                        prose.title(),
                        rooms.specialties[room[i]],
                        tagsOf(i),
                        people.ids[authors[i]],
                        new UUID(random.nextLong(), random.nextLong()),
                        created[i],
                        last,
                        sizes[i],
                        sizes[i],
                        isQuestion(i) ? firstAnswers[i] : null,
                        solved,
                        solved == null ? null : last);
            }
        }
    }

    private void texts() throws SQLException {
        try (var copy = world.copy("discussions.thread_text", "thread_id, body, html, evidence")) {
            for (int i = 0; i < count; i++) {
                var text = isQuestion(i) ? prose.question() : prose.article();
                copy.row(ids[i], text.body(), text.html(), evidence(text));
            }
        }
    }

    private static String[] tagsOf(int thread) {
        return thread % 3 == 0 ? new String[0] : new String[] {TAGS[thread % TAGS.length], "bench"};
    }

    private void tags() throws SQLException {
        try (var copy =
                world.copy(
                        "discussions.thread_tag",
                        "place_kind, place_id, tag, created_at, thread_id")) {
            for (int i = 0; i < count; i++) {
                for (var tag : tagsOf(i)) {
                    copy.row("room", rooms.ids[room[i]], tag, created[i], ids[i]);
                }
            }
        }
    }

    /// Old questions nobody answered were offered to others once, as the rule would have done.
    private void waiting() throws SQLException {
        try (var copy = world.copy("discussions.widening", "thread_id, specialty, widened_at")) {
            for (int i = 0; i < count; i++) {
                if (isQuestion(i) && firstAnswers[i] == null) {
                    copy.row(ids[i], rooms.specialties[room[i]], created[i].plusSeconds(5_400));
                }
            }
        }
    }

    private int[] threadsThisMonth() {
        var found = new int[rooms.ids.length];
        for (int i = 0; i < count; i++) {
            if (created[i].isAfter(world.now().minus(Duration.ofDays(30)))) {
                found[room[i]]++;
            }
        }
        return found;
    }
}
