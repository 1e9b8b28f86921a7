import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/// docs/performance.md: what was found, on which machine, by which command.
final class Report {
    private static final Path FILE = Path.of("docs", "performance.md");

    /// Below this line people write, and a new run leaves it as it is.
    private static final String NOTES = "## Notes";

    private Report() {}

    static void write(Options options, Findings findings) throws IOException {
        var notes = "\n" + NOTES + "\n";
        if (Files.exists(FILE)) {
            var old = Files.readString(FILE);
            int at = old.indexOf(NOTES);
            notes = at < 0 ? notes : "\n" + old.substring(at);
        }
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, text(options, findings) + notes);
        System.out.println("Written to " + FILE + ".");
    }

    static String text(Options options, Findings f) throws IOException {
        return """
        # Performance

        Written by `./consilium bench`; change it by running that. The notes at the end are ours.

        - When: %s
        - Machine: %s
        - Command: `%s`
        - Data: %s; beside it, for comparison, %s
        - Load: closed loop from the same machine over loopback, HTTP/1.1 kept alive, gzip accepted, every
          page signed in as one of 500 members taken at random; medians of %d rounds of %d s. The generator
          takes %.0f µs of CPU for each page, which is not in the figures.
        - "Others" is what programs that are not ours took of the machine's cores meanwhile.

        ## What was promised

        %s
        ## Pages under load

        CPU is of the server's process and of all PostgreSQL processes, per request.

        %s
        ## Beside their limits

        Queries as PostgreSQL's log counts them, without begin and commit; for a write those of its
        transaction, and those of all that happens afterwards (followers are told). Bare SQL is the same
        statements with the same parameters over one JDBC connection in one thread, all columns of all
        rows read. The file is the one of the server's own files that is nearest to the page in size.

        %s
        ## A hundredth of the replies, 16 connections

        Two servers, in turns.

        %s
        ## Long threads, deep lists, one connection

        %s
        ## The session

        %s

        ## Start and memory

        %s
        """
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        machine(),
                        options.command(),
                        options.large(),
                        options.small(),
                        options.rounds(),
                        options.seconds(),
                        f.pages().getFirst().at(16, Round::generatorMicros),
                        Targeted.of(f).table(),
                        Table.load(f.pages()),
                        Table.limits(f.pages()),
                        Table.sizes(f.pages()),
                        Table.depths(f.depths()),
                        session(f.session()),
                        starts(f));
    }

    private static String session(SessionCost s) {
        return Table.text(
                "Reading the cookie and looking in the cache takes %.0f µs of CPU; a session that is not"
                        + " cached is looked up for %.0f µs, by %.3f of the pages. Together %.0f µs, %.1f %%"
                        + " of the home page's %.0f µs.",
                s.filter(), s.lookup(), s.lookups(), s.perPage(), s.share() * 100, s.home());
    }

    private static String starts(Findings f) {
        var s = f.starts();
        return Table.text(
                "- From the command to the first page, on the large data set: %s s with the AOT cache;"
                        + " %s s without it; %.1f s the very first time, on an empty directory.\n"
                        + "- All processes (PSS): %.0f MB after a start, %.0f MB after the load (%s).",
                seconds(s.cached()),
                seconds(s.plain()),
                s.first() / 1_000,
                f.idleMegabytes(),
                f.loadedMegabytes(),
                f.loadedParts());
    }

    private static String seconds(java.util.List<Double> millis) {
        return millis.stream()
                .map(each -> Table.text("%.1f", each / 1_000))
                .collect(Collectors.joining(", "));
    }

    private static String machine() throws IOException {
        var model = first(Path.of("/proc/cpuinfo"), "model name").replaceFirst(".*:", "").strip();
        long memory =
                Long.parseLong(first(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", ""));
        return Table.text(
                "%d × %s, %.0f GB, Linux %s, Java %s",
                Runtime.getRuntime().availableProcessors(),
                model,
                memory / 1024.0 / 1024.0,
                System.getProperty("os.version"),
                Runtime.version());
    }

    private static String first(Path file, String start) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(start)).findFirst().orElse("");
        }
    }
}
