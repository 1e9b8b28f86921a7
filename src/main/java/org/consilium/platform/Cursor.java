package org.consilium.platform;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place in a list ordered by a time and an id. Opaque in URLs; a tampered one is a page that is
/// not there. Times carry microseconds, as PostgreSQL keeps them.
public record Cursor(Instant at, UUID id) {
    private static final int BYTES = 24;
    private static final long MICROS = 1_000_000L;
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    /// Before everything, in lists that run from the newest to the oldest.
    public static final Cursor NEWEST = new Cursor(LAST, new UUID(-1, -1));

    /// Before everything, in lists that run from the oldest to the newest.
    public static final Cursor OLDEST = new Cursor(Instant.EPOCH, new UUID(0, 0));

    public Cursor {
        at = at.truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(LAST) || at.isBefore(Instant.EPOCH)) {
            throw new NotFound();
        }
    }

    public static Cursor of(Instant at, Id id) {
        return new Cursor(at, id.value());
    }

    /// Reads a cursor from a URL; null is the beginning, `start`.
    public static Cursor read(@Nullable String text, Cursor start) {
        if (text == null || text.isEmpty()) {
            return start;
        }
        var buffer = ByteBuffer.wrap(decode(text));
        long micros = buffer.getLong();
        return new Cursor(
                Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                new UUID(buffer.getLong(), buffer.getLong()));
    }

    public String write() {
        var buffer = ByteBuffer.allocate(BYTES);
        buffer.putLong(at.getEpochSecond() * MICROS + at.getNano() / 1000);
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    private static byte[] decode(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new NotFound();
        }
        throw new NotFound();
    }
}
