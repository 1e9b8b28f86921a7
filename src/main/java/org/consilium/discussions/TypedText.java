package org.consilium.discussions;

import java.util.List;
import org.consilium.discussions.model.TypedTags;

/// What typed text becomes before it is kept, here and in modules whose threads are shown by a
/// [ThreadFace]: without control characters and marks that turn the direction of what follows.
public final class TypedText {
    private TypedText() {}

    public static String lines(String typed) {
        return org.consilium.ui.TypedText.lines(typed);
    }

    public static String line(String typed) {
        return org.consilium.ui.TypedText.line(typed);
    }

    /// Tags parted by commas.
    public static List<String> tags(String typed) {
        return TypedTags.of(typed);
    }
}
