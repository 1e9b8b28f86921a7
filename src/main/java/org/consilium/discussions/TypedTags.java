package org.consilium.discussions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.consilium.ui.TypedText;

/// Reads tags as they are typed, here and in modules whose threads are shown by a [ThreadFace].
public final class TypedTags {
    private static final Pattern TAG_BREAKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+.-]+");

    private TypedTags() {}

    /// Tags as typed, parted by commas: lower case, words joined by hyphens, each once.
    public static List<String> of(String typed) {
        var tags = new LinkedHashSet<String>();
        for (var each : typed.split("[,;\\n#]", -1)) {
            var tag = tag(each);
            if (!tag.isEmpty()) {
                tags.add(tag);
            }
        }
        return new ArrayList<>(tags);
    }

    private static String tag(String typed) {
        var words =
                TAG_BREAKS.matcher(TypedText.line(typed).toLowerCase(Locale.ROOT)).replaceAll("-");
        return words.replaceAll("^[-.+]+|[-.]+$", "");
    }
}
