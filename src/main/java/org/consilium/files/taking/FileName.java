package org.consilium.files.taking;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.consilium.files.model.FileType;
import org.jspecify.annotations.Nullable;

/// Makes a name that is safe to show, to send in a header and to write on any disk from the one
/// that was sent, which is never used for anything else.
final class FileName {
    private static final int LONGEST = 100;
    private static final Pattern UP_TO_LAST_SEPARATOR = Pattern.compile("(?s)^.*[/\\\\]");

    /// Control and format characters (bidi overrides, zero-width joiners), lone surrogates, private
    /// and unassigned ones, and line separators.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");

    private static final Pattern FORBIDDEN_ON_DISKS = Pattern.compile("[<>:\"|?*%;]+");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern AT_THE_EDGE = Pattern.compile("^[. _-]+|[. _-]+$");

    private FileName() {}

    /// At most 105 characters, with an ending that says what the file is.
    static String of(@Nullable String sent, FileType type) {
        var name = clean(sent);
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean known = type.endings().contains(ending);
        var stem = trimmed(dot < 0 ? name : name.substring(0, dot));
        return (stem.isEmpty() ? "file" : stem)
                + "."
                + (known ? ending : type.endings().getFirst());
    }

    /// The name as a sentence may say it, with the ending that was sent.
    static String shown(@Nullable String sent) {
        var name = trimmed(clean(sent));
        return name.isEmpty() ? "file" : name;
    }

    private static String clean(@Nullable String sent) {
        var name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        name = UP_TO_LAST_SEPARATOR.matcher(name).replaceFirst("");
        name = UNSEEN.matcher(name).replaceAll("");
        name = FORBIDDEN_ON_DISKS.matcher(name).replaceAll("-");
        return SPACES.matcher(name).replaceAll(" ");
    }

    private static String trimmed(String stem) {
        var trimmed = AT_THE_EDGE.matcher(stem).replaceAll("");
        if (trimmed.codePointCount(0, trimmed.length()) > LONGEST) {
            trimmed = trimmed.substring(0, trimmed.offsetByCodePoints(0, LONGEST));
        }
        return AT_THE_EDGE.matcher(trimmed).replaceAll("");
    }
}
