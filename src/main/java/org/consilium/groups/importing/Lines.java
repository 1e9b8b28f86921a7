package org.consilium.groups.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a file, one after the other, however long the file. A line that is too long to be a
/// text is passed over without being kept.
final class Lines {
    private static final int LONGEST = 1_000_000;
    private static final int BUFFER = 1 << 16;

    private final InputStream input;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int end;
    private long read;
    private boolean isTooLong;

    Lines(InputStream input) {
        this.input = input;
    }

    /// The next line, without its end; null after the last.
    byte @Nullable [] next() throws IOException {
        line.reset();
        isTooLong = false;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            keep(start, at - start);
            if (at < end) {
                at++;
                return line.toByteArray();
            }
        }
        return any ? line.toByteArray() : null;
    }

    private void keep(int start, int length) {
        isTooLong |= line.size() + length > LONGEST;
        if (!isTooLong) {
            line.write(buffer, start, length);
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, input.read(buffer));
        read += end;
        return end > 0;
    }

    /// Whether the last line was longer than any text may be.
    boolean isTooLong() {
        return isTooLong;
    }

    long bytesRead() {
        return read;
    }
}
