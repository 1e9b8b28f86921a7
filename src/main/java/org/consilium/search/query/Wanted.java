package org.consilium.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What somebody typed into the box, taken apart: words, "phrases" and -words to leave out. There
/// is no wrong query: what has no meaning is ignored, and what is too much is cut off.
public record Wanted(List<Part> parts) {
    private static final int LONGEST = 300;
    private static final int MOST_PARTS = 16;
    private static final int MOST_WORDS = 100;
    private static final String QUOTES = "\"“”„‟«»";

    /// Control characters, and marks that turn the direction of what follows.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /// Something to be found, or to be left out. A phrase is found word by word in its order; a
    /// word marked `open` may go on.
    public record Part(String text, boolean phrase, boolean excluded, boolean open) {}

    public Wanted {
        parts = List.copyOf(parts);
    }

    public static Wanted of(String typed) {
        var text = SPACE.matcher(UNSEEN.matcher(cut(typed)).replaceAll(" ")).replaceAll(" ");
        var parts = new ArrayList<Part>();
        int at = 0;
        while (at < text.length() && parts.size() < MOST_PARTS) {
            at = text.charAt(at) == ' ' ? at + 1 : take(text, at, parts);
        }
        openLast(parts);
        return new Wanted(parts);
    }

    /// A question in whole sentences: only words, all whole, and more of them than fit into a box.
    static Wanted plain(String question) {
        var text = UNSEEN.matcher(question).replaceAll(" ");
        var parts =
                SPACE.splitAsStream(text)
                        .map(word -> word.replace("*", "").replace("?", ""))
                        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                        .limit(MOST_WORDS)
                        .map(word -> new Part(word, false, false, false))
                        .toList();
        return new Wanted(parts);
    }

    /// Takes the part that begins at a place; answers where it ends.
    private static int take(String text, int at, List<Part> parts) {
        boolean excluded = text.charAt(at) == '-' && at + 1 < text.length();
        int start = excluded ? at + 1 : at;
        if (isQuote(text.charAt(start))) {
            int end = endOfPhrase(text, start + 1);
            if (end >= 0) {
                add(parts, text.substring(start + 1, end), true, excluded);
                return end + 1;
            }
            start++;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != ' ' && !isQuote(text.charAt(end))) {
            end++;
        }
        add(parts, text.substring(start, end), false, excluded);
        return Math.max(end, at + 1);
    }

    private static void add(List<Part> parts, String text, boolean phrase, boolean excluded) {
        var bare = text.replace("*", " ").replace("?", " ").strip();
        if (bare.chars().anyMatch(Character::isLetterOrDigit)) {
            boolean open = !phrase && text.endsWith("*");
            parts.add(new Part(bare, phrase || bare.indexOf(' ') >= 0, excluded, open));
        }
    }

    /// Whoever types may not have finished the last word.
    private static void openLast(List<Part> parts) {
        if (!parts.isEmpty()) {
            var last = parts.getLast();
            parts.set(
                    parts.size() - 1,
                    new Part(last.text, last.phrase, last.excluded, !last.phrase));
        }
    }

    private static int endOfPhrase(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isQuote(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static String cut(String typed) {
        if (typed.length() <= LONGEST) {
            return typed;
        }
        int end = Character.isHighSurrogate(typed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return typed.substring(0, end);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// Whether there is anything to look for, and not only things to leave out.
    public boolean asksForSomething() {
        return parts.stream().anyMatch(part -> !part.excluded);
    }

    /// The same query with other parts.
    Wanted with(List<Part> others) {
        return new Wanted(others);
    }

    /// As one would type it.
    public String typed() {
        return parts.stream()
                .map(part ->
                        (part.excluded ? "-" : "")
                                + (part.phrase ? "\"" + part.text + "\"" : part.text))
                .collect(Collectors.joining(" "));
    }
}
