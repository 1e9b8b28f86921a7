package org.consilium.people.directory;

import java.util.List;
import org.consilium.people.MemberCard;
import org.jspecify.annotations.Nullable;

/// Somebody in the directory. `medianMinutes` is null while fewer than five answers were counted.
record Colleague(
        MemberCard card,
        String nameKey,
        String headline,
        String asks,
        List<String> languages,
        @Nullable Integer medianMinutes,
        int answers) {

    Colleague {
        languages = List.copyOf(languages);
    }

    NameCursor cursor() {
        return new NameCursor(nameKey, card.id().value());
    }
}
