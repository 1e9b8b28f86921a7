package org.consilium.verification;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.consilium.ui.Message;
import org.consilium.ui.Words;
import org.springframework.stereotype.Component;

/// Countries by their ISO 3166 codes, in the reader's words and order.
@Component
public final class Countries {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private final Words words;

    Countries(Words words) {
        this.words = words;
    }

    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    /// The English name, which is also its key in every language file.
    public static Message name(String code) {
        return new Message(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), Map.of());
    }

    /// Codes and names for a list to choose from.
    public Map<String, String> choices(Locale reader) {
        var choices = new LinkedHashMap<String, String>();
        named(reader).forEach(each -> choices.put(each.getFirst(), each.getLast()));
        return choices;
    }

    private Stream<List<String>> named(Locale reader) {
        return CODES.stream()
                .map(code -> List.of(code, words.say(reader, name(code))))
                .sorted(
                        Comparator.comparing(
                                List::getLast, com.ibm.icu.text.Collator.getInstance(reader)));
    }
}
