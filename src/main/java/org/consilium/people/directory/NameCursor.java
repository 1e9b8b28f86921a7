package org.consilium.people.directory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.consilium.platform.NotFound;
import org.jspecify.annotations.Nullable;

/// A place in a list ordered by name and id. Opaque in URLs; a tampered one is a page that is not
/// there.
record NameCursor(String nameKey, UUID id) {
    static final NameCursor FIRST = new NameCursor("", new UUID(0, 0));

    private static final int ID_BYTES = 16;
    private static final int LONGEST = 600;

    static NameCursor read(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return FIRST;
        }
        var bytes = decode(text);
        var buffer = ByteBuffer.wrap(bytes);
        var id = new UUID(buffer.getLong(), buffer.getLong());
        var name = new String(bytes, ID_BYTES, bytes.length - ID_BYTES, StandardCharsets.UTF_8);
        if (name.indexOf('\0') >= 0) {
            throw new NotFound();
        }
        return new NameCursor(name, id);
    }

    String write() {
        var name = nameKey.getBytes(StandardCharsets.UTF_8);
        var buffer = ByteBuffer.allocate(ID_BYTES + name.length);
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        buffer.put(name);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    private static byte[] decode(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length >= ID_BYTES && bytes.length <= LONGEST) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new NotFound();
        }
        throw new NotFound();
    }
}
