package org.consilium.ui;

import java.util.List;
import java.util.Map;

/// For `ui/findings`: words for which a form was held, and the reasons for which they may stand.
/// `more` counts those that are not shown; `firstDay` is the day from which relative days count, or
/// empty.
public record Held(List<Words> words, int more, Map<String, Message> reasons, String firstDay) {
    /// Words with what stands round them in their sentence, what they are, and what may stand
    /// instead; `times` is how often they are there, `kept` the code of the reason chosen, or
    /// empty.
    public record Words(
            String key,
            String before,
            String words,
            String after,
            String letter,
            Message what,
            Message reason,
            String replacement,
            int times,
            String kept) {}

    private static final Held NOTHING = new Held(List.of(), 0, Map.of(), "");

    public Held {
        words = List.copyOf(words);
    }

    /// Of a form that is not held.
    public static Held nothing() {
        return NOTHING;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public long open() {
        return more + words.stream().filter(each -> each.kept().isEmpty()).count();
    }
}
