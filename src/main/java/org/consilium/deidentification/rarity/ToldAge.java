package org.consilium.deidentification.rarity;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// An age as words tell it: `54-year-old`, `aged 54`, and what [#less] makes of them.
public record ToldAge(String words, Ages ages) {
    private static final Pattern OLD =
            Pattern.compile(
                    "(?<![\\d-])(?:(\\d{1,2})-to-)?(\\d{1,2})[-\\s]years?[-\\s]old\\b|\\bage[d]?\\s+(\\d{1,2})(?:\\s+to\\s+(\\d{1,2}))?\\b(?!\\s*(?:month|week|day|hour))",
                    Pattern.CASE_INSENSITIVE);
    private static final Ages ALL = Ages.of(null);
    private static final int TEN = 10;
    private static final int ADULT = 18;
    private static final int THIRTY = 30;
    private static final int OLDER = 60;

    /// The finest that a text tells.
    static Optional<ToldAge> finestOf(String text) {
        return OLD.matcher(text)
                .results()
                .map(ToldAge::of)
                .min(Comparator.comparingInt(each -> each.ages.years()));
    }

    private static ToldAge of(MatchResult told) {
        boolean old = told.group(2) != null;
        var first = old ? told.group(1) : told.group(3);
        var last = old ? told.group(2) : told.group(4);
        int from = Integer.parseInt(first == null ? String.valueOf(last) : first);
        int to = Integer.parseInt(last == null ? String.valueOf(first) : last);
        return new ToldAge(told.group(), new Ages(Math.min(from, to), Math.max(from, to)));
    }

    /// A year becomes ten, ten become childhood, the middle or what comes after, and these all.
    public Ages wider() {
        if (ages.years() == 1) {
            return decade(ages.from());
        }
        if (ages.years() > TEN + 2) {
            return ALL;
        }
        if (ages.to() < ADULT) {
            return new Ages(0, ADULT - 1);
        }
        return ages.from() < OLDER ? new Ages(ADULT, OLDER - 1) : new Ages(OLDER, ALL.to());
    }

    /// What may stand for the words.
    public String less() {
        var wider = wider();
        if (!wider.isTold()) {
            return "[age]";
        }
        var pattern =
                words.toLowerCase(java.util.Locale.ROOT).startsWith("age")
                        ? "aged %d to %d"
                        : "%d-to-%d-year-old";
        return pattern.formatted(wider.from(), wider.to());
    }

    private static Ages decade(int age) {
        if (age < ADULT) {
            return age < TEN ? new Ages(0, TEN - 1) : new Ages(TEN, ADULT - 1);
        }
        return age < THIRTY
                ? new Ages(ADULT, THIRTY - 1)
                : new Ages(age / TEN * TEN, age / TEN * TEN + TEN - 1);
    }
}
