import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What finding out who asks costs each page.
///
/// @param filter processor time per request of reading the cookie and looking in the cache,
///   microseconds: a page for everybody, asked with the cookie of a session nobody opened and
///   without one
/// @param lookup what it takes to find a session that is not in the cache, by bare SQL
/// @param lookups lookups per page: sessions are kept for 15 s
/// @param home what the home page takes in all
record SessionCost(double filter, double lookup, double lookups, double home) {
    private static final String PAGE = "/terms";
    private static final double CACHED_SECONDS = 15;

    double perPage() {
        return Math.max(0, filter) + lookup * lookups;
    }

    double share() {
        return perPage() / home;
    }

    static SessionCost measure(Trial trial, Options options, Measured home) throws Exception {
        var with = new ArrayList<Round>();
        var without = new ArrayList<Round>();
        var random = new Random(11);
        int port = trial.instance().port();
        for (int i = 0; i < options.rounds() + 3; i++) {
            without.add(
                    trial.run(16, options.seconds(), line -> Browser.getRequest(port, PAGE, "")));
            with.add(
                    trial.run(
                            16,
                            options.seconds(),
                            line ->
                                    Browser.getRequest(
                                            port, PAGE, "nobody-" + random.nextInt(500))));
        }
        double filter =
                Round.median(with, Round::bothMicros) - Round.median(without, Round::bothMicros);
        double pages = home.at(16, Round::perSecond);
        double lookups = Math.min(1, trial.targets().readers() / CACHED_SECONDS / pages);
        return new SessionCost(filter, lookup(trial, options), lookups, home.cost());
    }

    /// The statements of a page whose session is not cached, less those of one whose is.
    private static double lookup(Trial trial, Options options) throws Exception {
        var log = new StatementLog(trial.instance());
        var samples = new ArrayList<List<StatementLog.Run>>();
        var session = WorldPeople.token(WorldPeople.ACTIVE + 1);
        log.write(true);
        try {
            var cold = log.during(() -> visit(trial, session));
            var warm = log.during(() -> visit(trial, session));
            var known = warm.stream().map(StatementLog.Run::sql).toList();
            samples.add(
                    cold.stream()
                            .filter(run -> !run.isFrame() && !known.contains(run.sql()))
                            .toList());
        } finally {
            log.write(false);
        }
        try (var bare = new BareSql(trial.instance())) {
            return bare.read(samples, Math.min(2, options.seconds())).both();
        }
    }

    private static void visit(Trial trial, String session) throws IOException {
        Browser.get(trial.instance().port(), PAGE, session);
    }
}
