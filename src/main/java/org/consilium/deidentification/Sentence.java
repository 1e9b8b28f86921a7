package org.consilium.deidentification;

/// What stands round words in their sentence, as much as a line can show.
final class Sentence {
    private static final int MOST = 80;
    private static final int LONGER_THAN_TITLES = 4;
    private static final String CUT = "… ";

    private Sentence() {}

    static String before(String text, int start) {
        int from = start;
        while (from > 0 && start - from < MOST && !ends(text, from - 1)) {
            from--;
        }
        boolean cut = from > 0 && !ends(text, from - 1);
        if (cut) {
            int space = text.indexOf(' ', from);
            from = space >= 0 && space < start ? space + 1 : from;
        }
        return (cut ? CUT : "") + text.substring(from, start).stripLeading();
    }

    static String after(String text, int end) {
        int to = end;
        while (to < text.length() && to - end < MOST && text.charAt(to) != '\n') {
            to++;
            if (ends(text, to - 1)) {
                return text.substring(end, to);
            }
        }
        if (to >= text.length() || text.charAt(to) == '\n') {
            return text.substring(end, to);
        }
        int space = text.lastIndexOf(' ', to);
        return text.substring(end, space > end ? space : to) + " …";
    }

    /// The end of a line, or a full stop that a blank follows and no abbreviation stands before.
    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return true;
        }
        boolean blank = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
        return blank && (c == '!' || c == '?' || (c == '.' && !isShort(text, at)));
    }

    private static boolean isShort(String text, int dot) {
        int from = dot;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return dot - from < LONGER_THAN_TITLES;
    }
}
