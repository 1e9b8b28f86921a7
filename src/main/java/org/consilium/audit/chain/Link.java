package org.consilium.audit.chain;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.consilium.audit.model.Entry;
import org.consilium.platform.Hashes;
import org.jspecify.annotations.Nullable;

/// An entry with its place in the chain. The hash is SHA-256 over a text that anybody can write
/// again from an export: one line `name:length:value` for each field (length in bytes of UTF-8, so
/// that no value can be mistaken for another field), the previous hash among them.
record Link(long sequence, Entry entry, byte[] previous) {
    /// What stands before the first entry.
    static final byte[] BEGINNING = new byte[32];

    private static final String FORM = "consilium-audit-1";

    byte[] hash() {
        return Hashes.sha256(text());
    }

    String text() {
        var what = entry.what();
        var text = new StringBuilder(FORM).append('\n');
        line(text, "sequence", sequence);
        line(text, "id", entry.id().value());
        line(text, "at", entry.at());
        line(text, "actor", entry.actor() == null ? null : entry.actor().value());
        line(text, "as", entry.actingAs());
        line(text, "deed", entry.deed());
        line(text, "kind", what == null ? null : what.kind());
        line(text, "item", what == null ? null : what.id());
        line(text, "owner", entry.owner() == null ? null : entry.owner().value());
        line(text, "outcome", entry.outcome());
        line(text, "address", entry.address());
        line(text, "why", entry.why());
        line(text, "details", entry.details());
        line(text, "previous", HexFormat.of().formatHex(previous));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, @Nullable Object value) {
        var written = value == null ? "" : value.toString();
        int length = written.getBytes(StandardCharsets.UTF_8).length;
        text.append(name).append(':').append(length).append(':').append(written).append('\n');
    }
}
