package org.consilium.accounts.data;

import java.io.OutputStream;
import java.util.Arrays;

/// Puts what is written into the database, a piece at a time.
final class PartStream extends OutputStream {
    private static final int PIECE = 1 << 20;

    private final ExportRepository exports;
    private final ExportId id;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int number;
    private long written;

    PartStream(ExportRepository exports, ExportId id) {
        this.exports = exports;
        this.id = id;
    }

    long written() {
        return written;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int left = length;
        while (left > 0) {
            int taken = Math.min(left, PIECE - filled);
            System.arraycopy(bytes, from, piece, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
            if (filled == PIECE) {
                putAway();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            putAway();
        }
    }

    private void putAway() {
        exports.addPart(id, number++, Arrays.copyOf(piece, filled));
        written += filled;
        filled = 0;
    }
}
