package org.consilium.search.query;

/// How much of what was typed must be found.
enum Reach {
    /// All of one, two or three things, most of more; as they were written.
    EXACT,

    /// Somewhat less, and words may differ by a letter or two.
    ALIKE,

    /// Anything of it, best first: for questions in whole sentences, and for measuring.
    ANY;

    int required(int units) {
        return switch (this) {
            case EXACT -> units - units / 4;
            case ALIKE -> units > 4 ? (units + 1) / 2 : units - units / 3;
            case ANY -> Math.min(units, 1);
        };
    }

    boolean bearsErrors() {
        return this == ALIKE;
    }
}
