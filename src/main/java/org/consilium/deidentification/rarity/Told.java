package org.consilium.deidentification.rarity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What texts tell of somebody: rare diseases, the smallest place, and the share of all who have
/// the disease that is left when a year or a month is told in which it began. `when` are the words
/// that tell it, with what may stand for them; `age` is the finest age in words, if there is one.
public record Told(
        List<Disease> diseases,
        Place place,
        double years,
        Map<String, String> when,
        Optional<ToldAge> age) {
    public Told {
        diseases = List.copyOf(diseases);
        when = Map.copyOf(when);
    }

    public Optional<Disease> rarest() {
        return diseases.stream().min(Comparator.comparingDouble(Disease::perHundredThousand));
    }
}
