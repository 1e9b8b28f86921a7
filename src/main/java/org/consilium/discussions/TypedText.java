package org.consilium.discussions;

import java.util.List;
import org.consilium.discussions.model.CleanText;

/// What typed text becomes before it is kept, here and in modules whose threads are shown by a
/// [ThreadFace]: without control characters and marks that turn the direction of what follows.
public final class TypedText {
    private TypedText() {}

    public static String lines(String typed) {
        return CleanText.lines(typed);
    }

    public static String line(String typed) {
        return CleanText.line(typed);
    }

    /// Tags parted by commas.
    public static List<String> tags(String typed) {
        return CleanText.tags(typed);
    }
}
