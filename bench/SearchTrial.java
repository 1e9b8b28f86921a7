import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.NIOFSDirectory;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.search.SearchDocument;
import org.consilium.search.SearchDocument.Progress;
import org.consilium.search.SearchDocument.Shape;
import org.consilium.search.index.Analysis;
import org.consilium.search.index.Documents;
import org.consilium.search.query.Finder;
import org.consilium.search.query.Highlights;
import org.consilium.search.query.Hits;
import org.consilium.search.query.SearchFilter;
import org.consilium.search.query.Sight;

/// Measures the index by itself, without pages and without a database: how fast documents are
/// written, how large they are, and how long a search takes, highlights included. The words follow
/// Zipf's law over a vocabulary of forty thousand, as texts of people do, with words of the
/// thesaurus among the frequent ones; the rooms are two hundred, three quarters of them open to the
/// one who asks.
final class SearchTrial {
    private static final int ROOMS = 200;
    private static final int VOCABULARY = 40_000;
    private static final int TITLE = 8;
    private static final int LEAST_BODY = 20;
    private static final int BODY = 120;
    private static final int QUERIES = 400;
    private static final int WARM = 200;
    private static final List<String> MEDICAL =
            List.of(
                    "patient pain treatment cancer heart kidney failure infection diabetes stroke"
                            .split(" "));
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(7);
    private final String[] words = new String[VOCABULARY];
    private final List<UUID> rooms = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_100_000;
        new SearchTrial().run(documents, Path.of("target", "search-trial"));
    }

    private void run(int documents, Path folder) throws IOException {
        for (int i = 0; i < words.length; i++) {
            words[i] = i % 20 == 0 && i / 20 < MEDICAL.size() ? MEDICAL.get(i / 20) : word(i);
        }
        for (int i = 0; i < ROOMS; i++) {
            rooms.add(new UUID(1, i));
        }
        try (var directory = new NIOFSDirectory(empty(folder))) {
            write(directory, documents);
            try (var reader = DirectoryReader.open(directory)) {
                System.out.printf(
                        "%,d documents, %d segments, %,d MB%n",
                        reader.numDocs(), reader.leaves().size(), size(folder) >> 20);
                measure(reader);
            }
        }
    }

    private void write(NIOFSDirectory directory, int documents) throws IOException {
        long began = System.nanoTime();
        var config = new IndexWriterConfig(Analysis.forIndex()).setRAMBufferSizeMB(8);
        try (var writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < documents; i++) {
                writer.addDocument(Documents.of(document(i)));
            }
            writer.commit();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("written in %.0f s, %,.0f a second%n", seconds, documents / seconds);
    }

    private void measure(IndexReader reader) throws IOException {
        for (var kind :
                List.of(
                        "one word",
                        "two words",
                        "three words",
                        "misspelt",
                        "unfinished",
                        "named",
                        "sentence")) {
            var times = new double[QUERIES];
            var costs = new double[QUERIES];
            for (int i = -WARM; i < QUERIES; i++) {
                var filter = filter(query(kind));
                long began = System.nanoTime();
                long worked = THREAD.getCurrentThreadCpuTime();
                look(reader, filter);
                if (i >= 0) {
                    times[i] = (System.nanoTime() - began) / 1e6;
                    costs[i] = (THREAD.getCurrentThreadCpuTime() - worked) / 1e6;
                }
            }
            Arrays.sort(times);
            Arrays.sort(costs);
            System.out.printf(
                    "%-12s p50 %.1f ms, p95 %.1f ms, p99 %.1f ms; processor p50 %.1f, p95 %.1f%n",
                    kind,
                    times[QUERIES / 2],
                    times[QUERIES * 95 / 100],
                    times[QUERIES * 99 / 100],
                    costs[QUERIES / 2],
                    costs[QUERIES * 95 / 100]);
        }
    }

    private void look(IndexReader reader, SearchFilter filter) throws IOException {
        var finder = new Finder(reader);
        Hits hits = finder.find(new Finder.Asked(filter, sight(), Instant.EPOCH, null, 20));
        var highlights = new Highlights(finder.words(filter, hits.lenient()));
        for (var hit : hits.hits()) {
            highlights.body(hit.body());
        }
    }

    private String query(String kind) {
        return switch (kind) {
            case "one word" -> frequent();
            case "two words" -> frequent() + " " + frequent();
            case "three words" -> frequent() + " " + frequent() + " " + any();
            case "named" -> MEDICAL.get(random.nextInt(MEDICAL.size())) + " " + frequent();
            case "sentence" ->
                    "what is the "
                            + frequent()
                            + " of "
                            + any()
                            + " in "
                            + frequent()
                            + " and "
                            + any()
                            + " with heart failure";
            case "misspelt" -> misspelt(any()) + " " + frequent();
            default -> frequent() + " " + any().substring(0, 3);
        };
    }

    private Sight sight() {
        var tokens = new java.util.HashSet<>(Set.of("clinicians"));
        for (int i = 0; i < ROOMS; i++) {
            if (i % 4 != 3) {
                tokens.add("room:" + rooms.get(i));
            }
        }
        return new Sight(tokens, Set.of());
    }

    private static SearchFilter filter(String words) {
        return SearchFilter.of(SearchFilter.Wishes.of(words));
    }

    private SearchDocument document(int number) {
        var room = new Item("room", rooms.get(random.nextInt(ROOMS)));
        boolean thread = number % 11 == 0;
        return new SearchDocument(
                new Item(thread ? "thread" : "reply", new UUID(number, random.nextLong())),
                Set.of("room:" + room.id()),
                thread ? text(TITLE) : "",
                text(LEAST_BODY + random.nextInt(BODY)),
                new MemberId(new UUID(2, random.nextInt(10_000))),
                words[random.nextInt(VOCABULARY)] + " " + words[random.nextInt(VOCABULARY)],
                room,
                "cardiology",
                Set.of(),
                Set.of(),
                thread ? Shape.QUESTION : Shape.REPLY,
                thread ? Progress.ANSWERED : Progress.NONE,
                Instant.ofEpochSecond(1_700_000_000L + number * 60L));
    }

    private String text(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(any()).append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    /// By Zipf's law: the n-th word is written as often as 1/n says.
    private String any() {
        return words[(int) Math.min(VOCABULARY - 1, Math.pow(VOCABULARY, random.nextDouble()))];
    }

    /// A word of those that are in thousands of texts.
    private String frequent() {
        return words[20 + random.nextInt(2_000)];
    }

    private String misspelt(String word) {
        int at = 1 + random.nextInt(Math.max(1, word.length() - 2));
        return word.substring(0, at) + "x" + word.substring(at + 1);
    }

    private static String word(int number) {
        var syllables =
                "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zy".split(" ", -1);
        var word = new StringBuilder();
        for (int rest = number + 400; rest > 0; rest /= syllables.length) {
            word.append(syllables[rest % syllables.length]);
        }
        return word.toString();
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static Path empty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
        return Files.createDirectories(folder);
    }
}
