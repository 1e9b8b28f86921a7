package org.consilium.deidentification.rarity;

import org.consilium.deidentification.RarityQuestion;
import org.jspecify.annotations.Nullable;

/// From one age to another, both included; all ages where none is told.
public record Ages(int from, int to) {
    private static final int OLDEST = 99;
    private static final int ADULT = 18;
    private static final int DECADE = 10;

    public static Ages of(RarityQuestion.@Nullable Ages told) {
        return told == null
                ? new Ages(0, OLDEST)
                : new Ages(
                        Math.clamp(told.from(), 0, OLDEST),
                        Math.clamp(told.to(), Math.clamp(told.from(), 0, OLDEST), OLDEST));
    }

    public boolean isTold() {
        return from > 0 || to < OLDEST;
    }

    /// How many years of life it may be.
    public int years() {
        return to - from + 1;
    }

    /// The ages that both allow; these where none is in both.
    public Ages and(Ages other) {
        int latest = Math.max(from, other.from);
        int first = Math.min(to, other.to);
        return latest > first ? this : new Ages(latest, first);
    }

    public double share() {
        return RareFigures.get().shareOf(this);
    }

    /// A decade becomes three, childhood all of childhood, anything wider all ages.
    public Ages wider() {
        if (to - from > 2 * DECADE) {
            return new Ages(0, OLDEST);
        }
        return to < ADULT
                ? new Ages(0, ADULT - 1)
                : new Ages(Math.max(ADULT, from - DECADE), Math.min(OLDEST, to + DECADE));
    }
}
