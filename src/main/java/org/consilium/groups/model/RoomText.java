package org.consilium.groups.model;

import java.text.Normalizer;
import java.util.Locale;
import org.consilium.platform.Database;
import org.jspecify.annotations.Nullable;

/// What owners decide about a room: its words and how one joins.
public record RoomText(
        String name, String purpose, @Nullable String specialty, Joining joining, String rules) {

    /// The name as people compare names: case, spaces and forms of one letter make no difference.
    public String nameKey() {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    Database.Statement bind(Database.Statement statement) {
        return statement
                .param("name", name)
                .param("nameKey", nameKey())
                .param("purpose", purpose)
                .param("specialty", specialty)
                .param("joining", joining)
                .param("rules", rules);
    }
}
