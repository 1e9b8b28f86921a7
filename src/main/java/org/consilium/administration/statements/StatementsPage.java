package org.consilium.administration.statements;

import java.util.List;
import java.util.Locale;

/// Model of `administration/statements`. `counted` is false where the database keeps no count.
public record StatementsPage(boolean counted, List<Line> lines) {
    private static final long THOUSAND = 1_000;
    private static final long TEN_MILLIS = 10 * THOUSAND;
    private static final int OPENING = 90;

    /// A statement without its values; how long one took in microseconds, all in milliseconds.
    public record Line(String statement, long calls, long mean, long most, long total) {
        /// Its first line, as far as it goes.
        public String opening() {
            var flat = statement.replaceAll("\\s+", " ").strip();
            return flat.length() <= OPENING ? flat : flat.substring(0, OPENING) + "…";
        }

        public String meanText() {
            return written(mean);
        }

        public String mostText() {
            return written(most);
        }

        public long seconds() {
            return total / THOUSAND;
        }

        private static String written(long micros) {
            return micros < TEN_MILLIS
                    ? String.format(Locale.ROOT, "%.1f", micros / (double) THOUSAND)
                    : Long.toString(micros / THOUSAND);
        }
    }

    public StatementsPage {
        lines = List.copyOf(lines);
    }
}
