package org.consilium.messaging.inbox;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What somebody looks for: up to six beginnings of words, all of which a message must hold.
record SearchWords(String typed, List<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int WORDS_AT_MOST = 6;
    private static final int LONGEST = 80;
    private static final int BEFORE = 60;
    private static final int AFTER = 120;

    static SearchWords of(String typed) {
        var short_ = typed.strip();
        var kept = short_.length() <= LONGEST ? short_ : short_.substring(0, LONGEST);
        var words =
                WORD.matcher(kept).results().map(MatchResult::group).limit(WORDS_AT_MOST).toList();
        return new SearchWords(kept, words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// As PostgreSQL reads it; the words hold letters and digits only.
    String query() {
        return String.join(" & ", words.stream().map(word -> word + ":*").toList());
    }

    /// The part of a text around the first word that is found in it.
    String excerpt(String body) {
        var lower = body.toLowerCase(Locale.ROOT);
        int at =
                words.stream()
                        .mapToInt(word -> lower.indexOf(word.toLowerCase(Locale.ROOT)))
                        .filter(found -> found >= 0)
                        .findFirst()
                        .orElse(0);
        int start = at <= BEFORE ? 0 : body.offsetByCodePoints(0, 0) + at - BEFORE;
        int end = Math.min(body.length(), at + AFTER);
        var cut = body.substring(whole(body, start), whole(body, end)).replace('\n', ' ');
        return (start > 0 ? "… " : "") + cut.strip() + (end < body.length() ? " …" : "");
    }

    /// Never in the middle of a character of two halves.
    private static int whole(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index))
                ? index - 1
                : index;
    }
}
