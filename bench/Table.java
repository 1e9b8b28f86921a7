import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Figures as lines of text, for the terminal and for the document alike.
final class Table {
    private Table() {}

    static String line(Measured m, int connections) {
        return text(
                "%-22s %2d connections: %7.0f/s, p50 %6.1f, p95 %6.1f, p99 %6.1f ms, server %5.0f µs,"
                        + " database %5.0f µs, %5.1f KB%s (others took %.1f cores)",
                m.page.label(),
                connections,
                m.at(connections, Round::perSecond),
                m.at(connections, round -> round.percentile(0.5)),
                m.at(connections, round -> round.percentile(0.95)),
                m.at(connections, round -> round.percentile(0.99)),
                m.at(connections, Round::serverMicros),
                m.at(connections, Round::databaseMicros),
                m.at(connections, Round::bytesEach) / 1024,
                failures(m.rounds.get(connections)),
                m.at(connections, Round::others));
    }

    private static String failures(List<Round> rounds) {
        int failed = rounds.stream().mapToInt(Round::failures).sum();
        return failed == 0 ? "" : ", " + failed + " FAILED";
    }

    static String load(List<Measured> all) {
        var lines = new StringBuilder();
        row(
                lines,
                "Page",
                "Connections",
                "Requests/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "Server µs",
                "Database µs",
                "KB sent",
                "Failed",
                "Others, cores");
        row(lines, "---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:");
        for (var m : all) {
            for (var entry : m.rounds.entrySet()) {
                int c = entry.getKey();
                row(
                        lines,
                        m.page.label(),
                        "" + c,
                        text("%,.0f", m.at(c, Round::perSecond)),
                        text("%.1f", m.at(c, round -> round.percentile(0.5))),
                        text("%.1f", m.at(c, round -> round.percentile(0.95))),
                        text("%.1f", m.at(c, round -> round.percentile(0.99))),
                        text("%,.0f", m.at(c, Round::serverMicros)),
                        text("%,.0f", m.at(c, Round::databaseMicros)),
                        text("%.1f", m.at(c, Round::bytesEach) / 1024),
                        "" + entry.getValue().stream().mapToInt(Round::failures).sum(),
                        text("%.1f", m.at(c, Round::others)));
            }
        }
        return lines.toString();
    }

    static String limits(List<Measured> all) {
        var lines = new StringBuilder();
        row(
                lines,
                "Page",
                "Queries",
                "HTML KB",
                "Compressed KB",
                "CPU µs",
                "Bare SQL µs (client + database)",
                "× bare SQL",
                "Bare SQL, runs/s",
                "File of KB",
                "File µs",
                "× file");
        row(lines, "---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:");
        for (var m : all) {
            if (m.page == PageKind.SEARCH) {
                continue;
            }
            row(
                    lines,
                    m.page.label(),
                    m.page.isRead() ? "" + m.queries : m.queries + " + " + m.afterwards,
                    text("%.1f", m.htmlBytes / 1024),
                    text("%.1f", m.bytes / 1024),
                    text("%,.0f", m.cost()),
                    text("%,.0f + %,.0f", m.bare.client(), m.bare.database()),
                    text("%.1f", m.timesBare()),
                    text("%,.0f", m.bare.pages()),
                    m.page.isRead() ? text("%.1f", m.staticBytes / 1024) : "",
                    m.page.isRead() ? text("%,.0f", m.staticMicros) : "",
                    m.page.isRead() ? text("%.1f", m.cost() / m.staticMicros) : "");
        }
        return lines.toString();
    }

    static String sizes(List<Measured> all) {
        var lines = new StringBuilder();
        row(
                lines,
                "Page",
                "p95 ms, large",
                "p95 ms, small",
                "Ratio",
                "p50 ratio",
                "CPU µs, large",
                "CPU µs, small",
                "Ratio");
        row(lines, "---", "--:", "--:", "--:", "--:", "--:", "--:", "--:");
        for (var m : all) {
            if (!m.small.isEmpty()) {
                double large = Round.median(m.large, round -> round.percentile(0.95));
                double small = Round.median(m.small, round -> round.percentile(0.95));
                double cpu = Round.median(m.large, Round::bothMicros);
                double least = Round.median(m.small, Round::bothMicros);
                row(
                        lines,
                        m.page.label(),
                        text("%.1f", large),
                        text("%.1f", small),
                        text("%.2f", large / small),
                        text("%.2f", middleRatio(m)),
                        text("%,.0f", cpu),
                        text("%,.0f", least),
                        text("%.2f", cpu / least));
            }
        }
        return lines.toString();
    }

    static double middleRatio(Measured m) {
        return Round.median(m.large, round -> round.percentile(0.5))
                / Round.median(m.small, round -> round.percentile(0.5));
    }

    static String depths(Map<String, List<Round>> depths) {
        var lines = new StringBuilder();
        row(lines, "Page", "p50 ms", "p95 ms", "CPU µs");
        row(lines, "---", "--:", "--:", "--:");
        depths.forEach((page, rounds) ->
                row(
                        lines,
                        page,
                        text("%.1f", Round.median(rounds, it -> it.percentile(0.5))),
                        text("%.1f", Round.median(rounds, it -> it.percentile(0.95))),
                        text("%,.0f", Round.median(rounds, Round::bothMicros))));
        return lines.toString();
    }

    static void row(StringBuilder lines, String... cells) {
        lines.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    static String text(String form, Object... values) {
        return String.format(Locale.UK, form, values);
    }
}
