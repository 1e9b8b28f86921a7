import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// Measures the pages of one instance.
final class Trial {
    static final int[] CONNECTIONS = {1, 16, 64};
    private static final int SAMPLES = 12;
    private static final int WARM_TIMES = 8;
    private static final Duration IDLE = Duration.ofSeconds(6);
    private static final int WARM_ANSWERS = 4_000;
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]*)");

    private final Options options;
    private final Instance instance;
    private final Targets targets;
    private final Random random = new Random(7);

    Trial(Options options, Instance instance, Targets targets) {
        this.options = options;
        this.instance = instance;
        this.targets = targets;
    }

    Instance instance() {
        return instance;
    }

    Targets targets() {
        return targets;
    }

    /// Every page answers as it should, or there is nothing to measure.
    void check(List<PageKind> pages) throws IOException {
        for (var page : pages) {
            var answer = Browser.exchange(instance.port(), request(page));
            boolean good =
                    page.isRead()
                            ? answer.status() == 200
                            : answer.status() == 303
                                    && answer.header("Location").contains("/threads/");
            if (!good) {
                throw new Refusal(
                        "The page \"%s\" answers %d: %s"
                                .formatted(page.label(), answer.status(), answer.head()));
            }
        }
    }

    /// Until a page was asked for often enough that Java has compiled what it runs; on a busy
    /// machine no longer than eight rounds.
    void warm(List<PageKind> pages) throws IOException {
        for (var page : pages) {
            int answers = 0;
            for (int i = 0; i < WARM_TIMES && answers < WARM_ANSWERS; i++) {
                answers += run(page, 16, options.seconds()).times().length;
            }
        }
    }

    Round run(PageKind page, int connections, double seconds) throws IOException {
        return Load.run(instance, connections, seconds, connection -> request(page));
    }

    Round run(int connections, double seconds, Load.Requests requests) throws IOException {
        return Load.run(instance, connections, seconds, requests);
    }

    private byte[] request(PageKind page) {
        return page.request(instance.port(), targets, random);
    }

    /// Rounds of one page at each number of connections.
    void load(Measured measured) throws IOException {
        for (int connections : CONNECTIONS) {
            var rounds = new ArrayList<Round>();
            for (int i = 0; i < options.rounds(); i++) {
                rounds.add(run(measured.page, connections, options.seconds()));
            }
            measured.rounds.put(connections, rounds);
            System.out.println(Table.line(measured, connections));
        }
    }

    /// What the page asks of the database, and the limit: the same by bare SQL.
    void bare(Measured measured) throws Exception {
        var log = new StatementLog(instance);
        var samples = new ArrayList<List<StatementLog.Run>>();
        var writes = new ArrayList<BareWrite>();
        double bytes = 0;
        double html = 0;
        log.write(true);
        try {
            var background = background(log);
            for (int i = 0; i < SAMPLES; i++) {
                var submission = UUID.randomUUID();
                var request =
                        measured.page.isRead()
                                ? request(measured.page)
                                : PageKind.write(instance.port(), targets, random, submission);
                // The first time the session is looked up; a page that is looked at again is not.
                if (measured.page.isRead()) {
                    Browser.exchange(instance.port(), request);
                }
                var answer = new Browser.Answer[1];
                var runs =
                        log
                                .during(() ->
                                        answer[0] = Browser.exchange(instance.port(), request))
                                .stream()
                                .filter(run -> !background.contains(run.sql()))
                                .toList();
                bytes += answer[0].size() + answer[0].head().length();
                html += answer[0].body().length();
                if (measured.page.isRead()) {
                    samples.add(runs.stream().filter(run -> !run.isFrame()).toList());
                } else {
                    var write = BareWrite.of(runs, submission.toString());
                    writes.add(write);
                    measured.queries = Math.max(measured.queries, write.statements());
                    var all = runs.stream().filter(run -> !run.isFrame()).count();
                    measured.afterwards =
                            Math.max(measured.afterwards, (int) all - write.statements());
                }
            }
        } finally {
            log.write(false);
        }
        measured.bytes = bytes / SAMPLES;
        measured.htmlBytes = html / SAMPLES;
        try (var bare = new BareSql(instance)) {
            if (measured.page.isRead()) {
                var own = undisturbed(samples);
                measured.queries = own.stream().mapToInt(List::size).max().orElse(0);
                measured.bare = bare.read(own, options.seconds());
            } else {
                measured.bare = bare.write(writes, options.seconds());
            }
        }
    }

    /// What the server asks by itself while nobody wants anything: the search index following,
    /// jobs.
    private static Set<String> background(StatementLog log) throws Exception {
        var asked = new HashSet<String>();
        log.during(() -> LockSupport.parkNanos(IDLE.toNanos()))
                .forEach(run -> asked.add(run.sql()));
        return asked;
    }

    /// Without samples in which a job of the server ran meanwhile: they have far more statements.
    private static List<List<StatementLog.Run>> undisturbed(List<List<StatementLog.Run>> samples) {
        var sizes = samples.stream().map(sample -> (double) sample.size()).toList();
        double most = Round.middle(sizes) * 1.5;
        return samples.stream().filter(sample -> sample.size() <= most).toList();
    }

    /// The other limit: of the files the server sends anyway, the one nearest to the page in size.
    void file(Measured measured) throws IOException {
        var home = Browser.get(instance.port(), "/sign-in", "").body();
        var paths = ASSET.matcher(home).results().map(found -> found.group(1)).distinct().toList();
        String best = "";
        int size = 0;
        for (var path : paths) {
            var answer = Browser.get(instance.port(), path, "");
            if (best.isEmpty()
                    || Math.abs(answer.size() - measured.bytes) < Math.abs(size - measured.bytes)) {
                best = path;
                size = answer.size();
            }
        }
        var request = Browser.getRequest(instance.port(), best, "");
        run(16, 2, connection -> request);
        var round = run(16, options.seconds(), connection -> request);
        measured.staticMicros = round.bothMicros();
        measured.staticPerSecond = round.perSecond();
        measured.staticBytes = size;
    }

    /// The same page over two data sets, in turns, so that what else goes on hits both alike.
    void compare(Trial other, Measured measured) throws IOException {
        var mine = new ArrayList<Round>();
        var theirs = new ArrayList<Round>();
        for (int i = 0; i < options.rounds() + 2; i++) {
            mine.add(run(measured.page, 16, options.seconds()));
            theirs.add(other.run(measured.page, 16, options.seconds()));
        }
        measured.large = mine;
        measured.small = theirs;
    }
}
