package org.consilium.groups.importing;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;

/// One line on a terminal that says how far an import is; elsewhere a line every ten seconds.
final class TakingBar {
    private static final int BAR = 24;
    private static final long REPAINT_MILLIS = 250;
    private static final long LINE_MILLIS = 10_000;

    private final PrintStream out;
    private final Clock clock;
    private final boolean terminal;
    private final long size;
    private final long started;
    private long told;

    TakingBar(PrintStream out, Clock clock, boolean terminal, long size) {
        this.out = out;
        this.clock = clock;
        this.terminal = terminal;
        this.size = size;
        this.started = clock.millis();
        this.told = started;
    }

    void at(long lines, long bytes) {
        long now = clock.millis();
        if (now - told >= (terminal ? REPAINT_MILLIS : LINE_MILLIS)) {
            told = now;
            var text = line(lines, bytes, size, now - started);
            out.print(terminal ? "\r\u001b[2K" + text : text + System.lineSeparator());
            out.flush();
        }
    }

    void done() {
        if (terminal) {
            out.print("\r\u001b[2K");
        }
    }

    static String line(long lines, long bytes, long size, long millis) {
        double share = size == 0 ? 1 : Math.min(1, (double) bytes / size);
        int full = (int) (share * BAR);
        long left = share == 0 ? 0 : (long) (millis / share - millis) / 1000;
        return String.format(
                Locale.ROOT,
                "[%s%s] %3.0f %%  %,d texts, %,d/s, %d s left",
                "#".repeat(full),
                ".".repeat(BAR - full),
                share * 100,
                lines,
                millis == 0 ? 0 : lines * 1000 / millis,
                left);
    }
}
