package org.consilium.moderation.transparency;

import java.util.Collection;

/// What may be published of a count: none, or five and more. A sum is exact only where no part of
/// it is withheld, because the difference would tell that part.
public final class SmallCells {
    public static final int SMALLEST_SHOWN = 5;

    private SmallCells() {}

    /// A sum, or a number it is not below.
    public record Total(long value, boolean exact) {}

    public static boolean isShown(long value) {
        return value == 0 || value >= SMALLEST_SHOWN;
    }

    static Total total(Collection<Long> parts) {
        long shown = parts.stream().filter(SmallCells::isShown).mapToLong(Long::longValue).sum();
        return new Total(shown, parts.stream().allMatch(SmallCells::isShown));
    }
}
