package org.consilium.search.query;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.consilium.platform.Hashes;

/// A place in a list of hits: the values the list is ordered by, and whether words may differ in
/// letters on this list. Written for one query only; the page signs it, so it is read as it was
/// written or not at all.
public record HitCursor(float score, long created, long tie, boolean lenient) {
    private static final int BOUND = 8;
    private static final int BYTES = BOUND + Float.BYTES + 2 * Long.BYTES + 1;

    /// The text for an address, bound to `query`.
    public String write(String query) {
        var buffer = ByteBuffer.allocate(BYTES).put(mark(query)).putFloat(score);
        buffer.putLong(created).putLong(tie).put((byte) (lenient ? 1 : 0));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    /// Empty for what was not written for this query.
    public static Optional<HitCursor> read(String text, String query) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length != BYTES
                || !Arrays.equals(bytes, 0, BOUND, mark(query), 0, BOUND)
                || (bytes[BYTES - 1] & ~1) != 0) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes, BOUND, BYTES - BOUND);
        return Optional.of(
                new HitCursor(
                        buffer.getFloat(), buffer.getLong(), buffer.getLong(), buffer.get() == 1));
    }

    private static byte[] mark(String query) {
        return Arrays.copyOf(Hashes.sha256(query.getBytes(StandardCharsets.UTF_8)), BOUND);
    }
}
