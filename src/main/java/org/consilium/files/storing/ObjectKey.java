package org.consilium.files.storing;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consilium.files.model.Rendition;

/// Where an object is kept: 128 random bits, which are in no address of ours, and the rendition.
public record ObjectKey(String base, Rendition rendition) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final Pattern BASE = Pattern.compile("[0-9a-f]{32}");

    public ObjectKey {
        if (!BASE.matcher(base).matches()) {
            throw new IllegalArgumentException("a key is 32 hexadecimal digits");
        }
    }

    public static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// Reads [#name]; empty for anything else that lies about.
    static Optional<ObjectKey> parse(String name) {
        int dot = name.indexOf('.');
        if (dot < 0 || !BASE.matcher(name.substring(0, dot)).matches()) {
            return Optional.empty();
        }
        return Rendition.named(name.substring(dot + 1))
                .map(rendition -> new ObjectKey(name.substring(0, dot), rendition));
    }

    /// `0123….full`.
    String name() {
        return base + "." + rendition.name().toLowerCase(Locale.ROOT);
    }
}
