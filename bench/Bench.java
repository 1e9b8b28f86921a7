import java.util.ArrayList;
import java.util.List;

/// Loads servers of our own and tells what they do: `./consilium bench`.
///
/// Run from source by the launcher, with the application's classes beside it. Everything it needs
/// it makes and starts itself; nothing of it is part of the application.
final class Bench {
    private final Options options;

    private Bench(Options options) {
        this.options = options;
    }

    public static void main(String[] words) throws Exception {
        var bench = new Bench(Options.parse(words));
        try {
            bench.run();
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    private void run() throws Exception {
        var home = options.home();
        try (var small = World.at(home.resolve("small"), options.small());
                var large = World.at(home.resolve("large"), options.large())) {
            Thread.sleep(5_000);
            long idle = Processes.memory(large.pid());
            var trial = new Trial(options, large, Targets.of(large));
            var other = new Trial(options, small, Targets.of(small));
            for (var each : List.of(trial, other)) {
                each.check(options.pages());
                each.warm(options.reads());
            }
            var pages = reads(trial, other);
            if (!options.isWhole()) {
                if (options.pages().contains(PageKind.WRITE)) {
                    pages.add(write(trial));
                }
                System.out.println(Table.limits(pages) + "\n" + Table.sizes(pages));
                System.out.println(
                        parts(Processes.memory(large.pid()), Processes.pss(large.pid())));
                return;
            }
            var depths = new Depth(trial, options).measure();
            var session = SessionCost.measure(trial, options, pages.getFirst());
            pages.add(write(trial));
            long loaded = Processes.memory(large.pid());
            var parts = parts(loaded, Processes.pss(large.pid()));
            small.close();
            large.close();
            var starts =
                    Starts.measure(home.resolve("large"), home.resolve("empty"), options.starts());
            tell(new Findings(pages, depths, session, starts, idle, loaded, parts));
        }
    }

    private static String parts(long loaded, long java) {
        return Table.text(
                "Java %.0f MB, PostgreSQL %.0f MB", java / 1024.0, (loaded - java) / 1024.0);
    }

    private List<Measured> reads(Trial trial, Trial other) throws Exception {
        var pages = new ArrayList<Measured>();
        for (var page : options.reads()) {
            var measured = new Measured(page);
            trial.load(measured);
            trial.bare(measured);
            trial.file(measured);
            if (PageKind.COMPARED.contains(page)) {
                trial.compare(other, measured);
            }
            pages.add(measured);
        }
        return pages;
    }

    /// Last, because it changes what there is to read.
    private Measured write(Trial trial) throws Exception {
        var measured = new Measured(PageKind.WRITE);
        trial.bare(measured);
        trial.warm(List.of(PageKind.WRITE));
        trial.load(measured);
        return measured;
    }

    private void tell(Findings findings) throws Exception {
        System.out.println(Report.text(options, findings));
        if (options.write()) {
            Report.write(options, findings);
        }
    }
}
