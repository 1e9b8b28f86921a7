package org.consilium.deidentification.rarity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A place, how many people live there, and the larger one it lies in.
public record Place(String name, double people, @Nullable Place around) {
    public Optional<Place> larger() {
        return Optional.ofNullable(around);
    }
}
