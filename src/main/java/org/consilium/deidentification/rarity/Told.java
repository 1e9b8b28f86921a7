package org.consilium.deidentification.rarity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What texts tell of somebody: rare diseases, the smallest place, and the share of all who have
/// the disease that is left when a year or a month is told in which it began.
public record Told(List<Disease> diseases, Place place, double years) {
    public Told {
        diseases = List.copyOf(diseases);
    }

    public Optional<Disease> rarest() {
        return diseases.stream().min(Comparator.comparingDouble(Disease::perHundredThousand));
    }
}
