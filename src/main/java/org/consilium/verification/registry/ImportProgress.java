package org.consilium.verification.registry;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;

/// One line on a terminal that says how far an import is: rows, rows a second, the share of bytes
/// read, and what remains. Where output is no terminal, a line every ten seconds instead.
public final class ImportProgress {
    private static final int BAR = 24;
    private static final long REPAINT_MILLIS = 200;
    private static final long LINE_MILLIS = 10_000;

    private final PrintStream out;
    private final Clock clock;
    private final boolean terminal;
    private final long started;
    private long told;

    public ImportProgress(PrintStream out, Clock clock, boolean terminal) {
        this.out = out;
        this.clock = clock;
        this.terminal = terminal;
        this.started = clock.millis();
        this.told = started;
    }

    void at(long rows, long bytesRead, long size) {
        long now = clock.millis();
        if (now - told >= (terminal ? REPAINT_MILLIS : LINE_MILLIS)) {
            told = now;
            say(line(rows, bytesRead, size, now - started));
        }
    }

    /// A step whose length is not known.
    void step(String what) {
        say(what);
        if (terminal) {
            out.println();
        }
    }

    void done(long rows) {
        long seconds = Math.max(1, (clock.millis() - started) / 1000);
        step("%,d people in %s.".formatted(rows, duration(seconds)));
    }

    private void say(String text) {
        if (terminal) {
            out.print("\r\u001b[2K" + text);
        } else {
            out.println(text);
        }
        out.flush();
    }

    static String line(long rows, long bytesRead, long size, long millis) {
        double share = size == 0 ? 1 : Math.min(1, (double) bytesRead / size);
        long rate = millis == 0 ? 0 : rows * 1000 / millis;
        int full = (int) (share * BAR);
        var left =
                share == 0
                        ? ""
                        : ", " + duration((long) (millis / share - millis) / 1000) + " left";
        return String.format(
                Locale.ROOT,
                "[%s%s] %3.0f %%  %,d rows, %,d/s%s",
                "#".repeat(full),
                ".".repeat(BAR - full),
                share * 100,
                rows,
                rate,
                left);
    }

    private static String duration(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}
