package org.consilium.cases.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Takes out of typed text what is no text: control characters, and the marks that turn the
/// direction of what follows, with which a text can be made to look like another.
public final class TypedText {
    private static final Pattern UNWANTED =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]"
                            + "|[\\uD800-\\uDFFF]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private TypedText() {}

    public static String lines(String typed) {
        var ends = LINE_END.matcher(typed).replaceAll("\n");
        var clean = UNWANTED.matcher(ends).replaceAll("");
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    public static String line(String typed) {
        return SPACES.matcher(lines(typed)).replaceAll(" ").strip();
    }
}
