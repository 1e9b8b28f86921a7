package org.consilium.discussions;

import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.Id;

/// Where a thread lives: a room, say. `kind` is the word its module answers to as [PlaceAccess]
/// (lower-case letters, at most 20); `id` is that module's own.
public record Place(String kind, UUID id) {
    private static final int KIND_AT_MOST = 20;

    public Place {
        if (kind.isEmpty() || kind.length() > KIND_AT_MOST || !isWord(kind)) {
            throw new IllegalArgumentException("a place's kind is a short lower-case word");
        }
    }

    /// Reads [#shortForm]; empty for anything that is not exactly such a form.
    public static Optional<Place> parse(String shortForm) {
        int dash = shortForm.indexOf('-');
        if (dash < 1 || dash > KIND_AT_MOST || !isWord(shortForm.substring(0, dash))) {
            return Optional.empty();
        }
        return Id.parse(shortForm.substring(dash + 1))
                .map(id -> new Place(shortForm.substring(0, dash), id));
    }

    /// The form for URLs: `room-` and 22 characters.
    public String shortForm() {
        return kind + "-" + new PlaceId(id).shortForm();
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private record PlaceId(UUID value) implements Id {}
}
