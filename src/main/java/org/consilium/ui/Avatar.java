package org.consilium.ui;

import org.consilium.platform.Id;

/// The face of somebody without a photograph: initials on one of twelve colours.
public final class Avatar {
    private static final int HUES = 12;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private Avatar() {}

    /// First letters of the first and the last word of a name, at most two.
    public static String initials(String name) {
        var words = name.strip();
        int lastSpace = words.lastIndexOf(' ');
        return lastSpace < 0
                ? letter(words)
                : letter(words) + letter(words.substring(lastSpace + 1));
    }

    /// 0 to 11, always the same for one id: the number in the class `avatar--h…`.
    public static int hue(Id id) {
        // The low bits are the random ones in a UUIDv7; the multiplier spreads ids made in a row.
        long mixed = id.value().getLeastSignificantBits() * MIXER;
        return (int) Long.remainderUnsigned(mixed >>> Integer.SIZE, HUES);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }
}
