package org.consilium.audit.chain;

import java.util.HexFormat;

/// A place in the chain and the hash that stands there.
@SuppressWarnings("ArrayRecordComponent") // Compared by its text, where at all.
public record Seal(long sequence, byte[] hash) {
    static final Seal NONE = new Seal(0, Link.BEGINNING);

    public String hex() {
        return HexFormat.of().formatHex(hash);
    }
}
