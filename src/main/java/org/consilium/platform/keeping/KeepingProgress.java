package org.consilium.platform.keeping;

import java.io.PrintStream;
import java.util.Locale;

/// One line that says how far a copy is; where output is no terminal, only the beginning, the end
/// and the checksums.
final class KeepingProgress {
    private static final int BAR = 24;

    private final PrintStream out;
    private final boolean terminal;
    private int done;
    private int total;

    KeepingProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void begin(int steps) {
        done = 0;
        total = Math.max(1, steps);
    }

    void step(String what) {
        done++;
        if (terminal) {
            int full = Math.min(BAR, done * BAR / total);
            out.print(
                    String.format(
                            Locale.ROOT,
                            "\r\u001b[2K[%s%s] %3d %%  %s",
                            "#".repeat(full),
                            ".".repeat(BAR - full),
                            Math.min(100, 100 * done / total),
                            what));
            out.flush();
        }
    }

    /// What was read back is what was saved.
    void checked(String what, long size, String checksum) {
        say("%s  %,d  %s".formatted(checksum, size, what));
    }

    void say(String sentence) {
        out.println((terminal ? "\r\u001b[2K" : "") + sentence);
        out.flush();
    }
}
