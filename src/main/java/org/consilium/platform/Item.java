package org.consilium.platform;

import java.util.Optional;
import java.util.UUID;

/// Anything a member can point at, wherever it lives: a thread, a reply, a profile, a room. `kind`
/// is the word its module answers to as [ItemSource] (lower-case letters, at most 20); `id` is that
/// module's own.
public record Item(String kind, UUID id) {
    private static final int KIND_AT_MOST = 20;

    public Item {
        if (kind.length() > KIND_AT_MOST || !isWord(kind)) {
            throw new IllegalArgumentException("an item's kind is a short lower-case word");
        }
    }

    /// Reads [#shortForm]; empty for anything that is not exactly such a form.
    public static Optional<Item> parse(String shortForm) {
        int dash = shortForm.indexOf('-');
        if (dash < 1 || dash > KIND_AT_MOST || !isWord(shortForm.substring(0, dash))) {
            return Optional.empty();
        }
        return Id.parse(shortForm.substring(dash + 1))
                .map(id -> new Item(shortForm.substring(0, dash), id));
    }

    /// The form for URLs and form fields: `reply-` and 22 characters.
    public String shortForm() {
        return kind + "-" + Base58.write(id);
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
