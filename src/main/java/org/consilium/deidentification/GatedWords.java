package org.consilium.deidentification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found of one person, day or number in the texts of a form: one decision for all the
/// places where it stands. `key` names it in the form; `reason` is why it was kept, null while it
/// is open.
record GatedWords(String key, List<Place> places, String replacement, @Nullable KeepReason reason) {

    /// One place: the finding in the text of `field`, with the words, and what stands round them.
    record Place(String field, Finding finding, String words, String before, String after) {}

    GatedWords {
        places = List.copyOf(places);
    }

    GatedWords keptFor(@Nullable KeepReason why) {
        return new GatedWords(key, places, replacement, why);
    }

    boolean isOpen() {
        return reason == null;
    }

    Place first() {
        return places.getFirst();
    }
}
