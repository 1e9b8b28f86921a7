package org.consilium.deidentification.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text as words, numbers, symbols and line breaks, with where they stand (in `char`s).
public final class Tokens {
    /// One token; `lower` is its text in small letters; `spaced` when something blank stands before
    /// it.
    public record Token(
            int start, int end, Shape shape, String text, String lower, boolean spaced) {
        public boolean is(String word) {
            return text.equals(word);
        }
    }

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Token NONE = new Token(0, 0, Shape.LINE, "\n", "\n", true);

    private final String source;
    private final List<Token> tokens;

    private Tokens(String source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    public static Tokens of(String written) {
        var text = PlainCharacters.of(written);
        var tokens = new ArrayList<Token>(text.length() / 5 + 1);
        int at = 0;
        boolean spaced = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '\n' && (Character.isWhitespace(c) || c == '\u00a0')) {
                spaced = true;
                at++;
                continue;
            }
            int end = endOf(text, at, c);
            tokens.add(token(text, at, end, spaced));
            spaced = c == '\n';
            at = end;
        }
        return new Tokens(text, tokens);
    }

    private static Token token(String text, int from, int to, boolean spaced) {
        var shape = shape(text, from, to);
        var written = visible(text.substring(from, to));
        var lower = shape.isCapitalised() ? written.toLowerCase(Locale.ROOT) : written;
        return new Token(from, to, shape, written, lower, spaced);
    }

    /// Without characters that nobody sees, behind which a name could hide.
    private static String visible(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.getType(word.charAt(i)) == Character.FORMAT) {
                return INVISIBLE.matcher(word).replaceAll("");
            }
        }
        return word;
    }

    private static int endOf(String text, int from, char first) {
        if (!Character.isLetterOrDigit(first)) {
            return from + (Character.isHighSurrogate(first) && from + 1 < text.length() ? 2 : 1);
        }
        int at = from + 1;
        while (at < text.length() && goesOn(text, at)) {
            at++;
        }
        return at;
    }

    /// An apostrophe inside a word belongs to it; a possessive s does not.
    private static boolean goesOn(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.FORMAT) {
            return true;
        }
        if ((c != '\'' && c != '\u2019') || at + 1 >= text.length()) {
            return false;
        }
        boolean elision =
                Character.isUpperCase(text.charAt(at + 1))
                        && Character.isLowerCase(text.charAt(at - 1))
                        && (at < 2 || !Character.isUpperCase(text.charAt(startOf(text, at))));
        if (elision) {
            return false;
        }
        boolean letterAfter = Character.isLetter(text.charAt(at + 1));
        boolean possessive =
                (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                        && (at + 2 >= text.length()
                                || !Character.isLetterOrDigit(text.charAt(at + 2)));
        return letterAfter && !possessive;
    }

    private static int startOf(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static Shape shape(String text, int from, int to) {
        char first = text.charAt(from);
        if (first == '\n') {
            return Shape.LINE;
        }
        if (!Character.isLetterOrDigit(first)) {
            return Shape.SYMBOL;
        }
        int upper = 0;
        int lower = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isUpperCase(c)) {
                upper++;
            } else if (Character.isLetter(c)) {
                lower++;
            }
        }
        if (digits > 0) {
            return upper + lower == 0 ? Shape.NUMBER : Shape.MIXED;
        }
        if (upper == 0) {
            return Shape.LOWER;
        }
        if (lower == 0 && upper > 1) {
            return Shape.UPPER;
        }
        return upper == 1 && Character.isUpperCase(first) ? Shape.TITLE : Shape.MIXED;
    }

    public String source() {
        return source;
    }

    public int size() {
        return tokens.size();
    }

    /// The token, or a line break for what lies outside.
    public Token at(int index) {
        return index < 0 || index >= tokens.size() ? NONE : tokens.get(index);
    }

    /// The first token that ends behind this place of the text.
    public int indexAt(int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether the token begins a sentence, a line or a list item.
    public boolean opens(int index) {
        var before = at(index - 1);
        return before.shape() == Shape.LINE
                || (before.shape() == Shape.SYMBOL
                        && ".!?:;-*•\"(".contains(before.text())
                        && (at(index).spaced() || !before.is("-")));
    }
}
