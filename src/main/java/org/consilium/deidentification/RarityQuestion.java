package org.consilium.deidentification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be published of one person: all its texts, the ages it tells (null where it tells
/// none; both ends count), and whether it tells the sex.
public record RarityQuestion(List<String> texts, @Nullable Ages ages, boolean sexTold) {
    /// From one age to another, in years.
    public record Ages(int from, int to) {}

    public RarityQuestion {
        texts = List.copyOf(texts);
    }
}
