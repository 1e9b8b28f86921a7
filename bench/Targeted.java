import java.util.ArrayList;
import java.util.List;

/// The figures that were promised, beside those found.
final class Targeted {
    private record Line(String promise, String found, boolean met) {}

    private final List<Line> lines = new ArrayList<>();

    static Targeted of(Findings f) {
        var targeted = new Targeted();
        for (var m : f.pages()) {
            if (m.page.isRead()) {
                targeted.read(m);
            } else {
                double share = m.at(16, Round::perSecond) / m.bare.pages();
                targeted.add(
                        "writing a reply: at least 1/4 of the rate of its bare SQL transaction",
                        Table.text(
                                "%.2f (%,.0f/s at 16 connections, bare %,.0f/s)",
                                share, m.at(16, Round::perSecond), m.bare.pages()),
                        share >= 0.25);
            }
        }
        targeted.add(
                "the session: at most 10 % of a page",
                Table.text(
                        "%.1f %% of the home page (%.0f of %.0f µs)",
                        f.session().share() * 100, f.session().perPage(), f.session().home()),
                f.session().share() <= 0.10);
        targeted.add(
                "all processes together: at most 512 MB after load",
                Table.text("%.0f MB (idle %.0f MB)", f.loadedMegabytes(), f.idleMegabytes()),
                f.loadedMegabytes() <= 512);
        double ready = Round.middle(f.starts().cached()) / 1_000;
        targeted.add(
                "ready within 10 s on a warm build",
                Table.text("%.1f s (median)", ready),
                ready <= 10);
        return targeted;
    }

    private void read(Measured m) {
        var label = m.page.label();
        if (m.page == PageKind.SEARCH) {
            search(m, label);
            return;
        }
        add(
                label + ": CPU at most 8 × its bare SQL",
                Table.text("%.1f ×", m.timesBare()),
                m.timesBare() <= 8);
        add(label + ": at most 8 queries", "" + m.queries, m.queries <= 8);
        add(
                label + ": first response at most 14 KB compressed",
                Table.text("%.1f KB", m.bytes / 1024),
                m.bytes <= 14 * 1024);
        if (m.small.isEmpty()) {
            return;
        }
        double p95 = m.at(16, round -> round.percentile(0.95));
        add(label + ": p95 at most 50 ms at 16 connections", Table.text("%.1f ms", p95), p95 <= 50);
        double ratio =
                Round.median(m.large, round -> round.percentile(0.95))
                        / Round.median(m.small, round -> round.percentile(0.95));
        add(
                label + ": p95 at most 1.2 × that with a hundredth of the replies",
                Table.text("%.2f × (median of answers: %.2f ×)", ratio, Table.middleRatio(m)),
                ratio <= 1.2);
    }

    /// The index answers, not the database: there is no bare SQL to hold it against.
    private void search(Measured m, String label) {
        double p95 = m.at(1, round -> round.percentile(0.95));
        add(label + ": p95 at most 100 ms", Table.text("%.1f ms", p95), p95 <= 100);
        add(
                label + ": first response at most 14 KB compressed",
                Table.text("%.1f KB", m.bytes / 1024),
                m.bytes <= 14 * 1024);
    }

    private void add(String promise, String found, boolean met) {
        lines.add(new Line(promise, found, met));
    }

    String table() {
        var text = new StringBuilder();
        Table.row(text, "To reach", "Found", "Met");
        Table.row(text, "---", "---", "---");
        for (var line : lines) {
            Table.row(text, line.promise(), line.found(), line.met() ? "yes" : "**no**");
        }
        return text.toString();
    }
}
