package org.consilium.discussions.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That something published was taken back, or is doubted, since a day; `notice` says so itself.
public record Retraction(Evidence cited, Nature nature, LocalDate on, @Nullable Evidence notice) {

    /// What became of it. Corrections are none: what is corrected may be cited.
    public enum Nature {
        RETRACTED,
        CONCERN
    }

    /// Reads what a statement made of it: parts separated by a line feed.
    static Retraction of(String stored) {
        var parts = stored.split("\n", -1);
        return new Retraction(
                Evidence.of(parts[0]),
                Nature.valueOf(parts[1]),
                LocalDate.parse(parts[2]),
                parts[3].isEmpty() ? null : Evidence.of(parts[3]));
    }
}
