package org.consilium.deidentification.reading;

/// The same text in plain characters, each in its place: digits of any script and of full width
/// become ASCII, and so do letters of full width and odd blanks and hyphens. No character moves, so
/// that what is found stands where it was.
final class PlainCharacters {
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int TO_ASCII = 0xFEE0;
    private static final int ASCII = 0x80;

    private PlainCharacters() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII && plain(c) != c) {
                return replaced(text, i);
            }
        }
        return text;
    }

    private static String replaced(String text, int from) {
        var characters = text.toCharArray();
        for (int i = from; i < characters.length; i++) {
            characters[i] = plain(characters[i]);
        }
        return new String(characters);
    }

    private static char plain(char c) {
        if (c < ASCII) {
            return c;
        }
        if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            return (char) (c - TO_ASCII);
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (c == '\u00a0' || c == '\u2007' || c == '\u2009' || c == '\u202f' || c == '\u3000') {
            return ' ';
        }
        return c == '\u2010' || c == '\u2011' || c == '\u2212' ? '-' : c;
    }
}
