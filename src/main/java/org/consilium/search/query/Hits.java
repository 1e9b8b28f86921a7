package org.consilium.search.query;

import java.util.List;

/// Some hits in order. `total` counts all that fit, no further than [#COUNTED]; `lenient` says that
/// words differ in letters from what was typed; `more` whether others follow.
public record Hits(List<Hit> hits, int total, boolean lenient, boolean more) {
    /// Nobody reads further, and counting on costs.
    public static final int COUNTED = 1_000;

    public Hits {
        hits = List.copyOf(hits);
    }

    public static final Hits NONE = new Hits(List.of(), 0, false, false);

    public boolean isCounted() {
        return total <= COUNTED;
    }
}
