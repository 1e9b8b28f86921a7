package org.consilium.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Reads comma-separated records (RFC 4180, UTF-8) one at a time from a stream of any length.
/// Memory is bounded by the longest record it takes; of a record only the columns asked for are
/// kept, which is what makes 330 columns times 8 million rows bearable.
public final class CsvReader {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_RECORD = 1 << 20;
    private static final int MOST_COLUMNS = 1_000;
    private static final int END = -1;

    private final InputStream source;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;

    private byte[] kept = new byte[4096];
    private int length;
    private int recordLength;
    private final int[] ends = new int[MOST_COLUMNS];
    private int fields;
    private final BitSet wanted = new BitSet();

    public CsvReader(InputStream source) {
        this.source = source;
        wanted.set(0, MOST_COLUMNS);
    }

    /// From the next record on, keeps these columns only; the others read as empty.
    public void keep(BitSet columns) {
        wanted.clear();
        wanted.or(columns);
    }

    /// Goes to the next record; false at the end.
    public boolean next() throws IOException {
        length = 0;
        recordLength = 0;
        fields = 0;
        int first = read();
        while (first == '\n' || first == '\r') {
            first = read();
        }
        if (first == END) {
            return false;
        }
        int after = field(first);
        while (after == ',') {
            after = field(read());
        }
        return true;
    }

    public int size() {
        return fields;
    }

    public String text(int column) {
        int start = column == 0 ? 0 : ends[column - 1];
        return new String(kept, start, ends[column] - start, StandardCharsets.UTF_8);
    }

    public List<String> all() {
        var all = new ArrayList<String>();
        for (int i = 0; i < fields; i++) {
            all.add(text(i));
        }
        return all;
    }

    /// Reads a field whose first byte is `first`; answers what ended it: comma, line feed, or end.
    private int field(int first) throws IOException {
        if (fields == MOST_COLUMNS) {
            throw new IOException("a record has more than " + MOST_COLUMNS + " columns");
        }
        boolean keep = wanted.get(fields);
        int next = first == '"' ? quoted(keep) : first;
        while (next != ',' && next != '\n' && next != END) {
            take(next, keep && next != '\r');
            next = read();
        }
        ends[fields++] = length;
        return next;
    }

    /// Reads to the closing quote; answers the byte after it.
    private int quoted(boolean keep) throws IOException {
        while (true) {
            int next = read();
            if (next == END) {
                throw new IOException("the file ends inside quotes");
            }
            if (next == '"') {
                int after = read();
                if (after != '"') {
                    return after;
                }
            }
            take(next, keep);
        }
    }

    private void take(int next, boolean keep) throws IOException {
        if (++recordLength > LONGEST_RECORD) {
            throw new IOException("a record is longer than " + LONGEST_RECORD + " bytes");
        }
        if (keep) {
            if (length == kept.length) {
                kept = Arrays.copyOf(kept, length * 2);
            }
            kept[length++] = (byte) next;
        }
    }

    private int read() throws IOException {
        if (position == limit) {
            limit = source.read(buffer);
            position = 0;
            if (limit <= 0) {
                limit = 0;
                return END;
            }
        }
        return buffer[position++] & 0xff;
    }
}
