package org.consilium.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The languages one may say one answers in: ISO 639 codes, with names in the reader's language.
public final class Languages {
    private static final Set<String> CODES =
            Set.of(
                    "af", "am", "ar", "bg", "bn", "cs", "da", "de", "el", "en", "es", "et", "fa",
                    "fi", "fr", "ga", "gu", "ha", "he", "hi", "hr", "hu", "hy", "id", "ig", "is",
                    "it", "ja", "ka", "km", "ko", "lt", "lv", "ms", "nb", "ne", "nl", "pa", "pl",
                    "ps", "pt", "ro", "ru", "si", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta",
                    "te", "th", "tl", "tr", "tw", "uk", "ur", "vi", "yo", "zh", "zu");

    private Languages() {}

    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    /// Codes and names, ordered by name.
    public static Map<String, String> names(Locale reader) {
        var byName = new TreeMap<String, String>(java.text.Collator.getInstance(reader));
        CODES.forEach(code -> byName.put(Locale.of(code).getDisplayLanguage(reader), code));
        var names = new LinkedHashMap<String, String>();
        byName.forEach((name, code) -> names.put(code, name));
        return names;
    }

    public static String join(List<String> codes, Map<String, String> names) {
        return codes.stream()
                .map(code -> names.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
    }
}
