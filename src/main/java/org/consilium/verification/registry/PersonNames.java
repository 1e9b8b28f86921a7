package org.consilium.verification.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Compares a member's name with a recorded one: without accents and case, in any order, whatever
/// else either holds (middle names, titles, a second surname of the member's).
final class PersonNames {
    private PersonNames() {}

    /// Whether `name` holds one of the surnames whole, and besides it one of the given names.
    static boolean agree(String name, List<String> surnames, List<String> given) {
        return surnames.stream().anyMatch(surname -> agrees(tokens(name), tokens(surname), given));
    }

    private static boolean agrees(List<String> name, List<String> surname, List<String> given) {
        var left = new ArrayList<>(name);
        boolean hasSurname = !surname.isEmpty() && surname.stream().allMatch(left::remove);
        return hasSurname
                && given.stream()
                        .map(PersonNames::tokens)
                        .anyMatch(tokens -> !tokens.isEmpty() && left.contains(tokens.getFirst()));
    }

    /// "Müller-Østby, J." → muller, ostby, j.
    static List<String> tokens(String name) {
        var plain =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .replace("ß", "ss")
                        .replace("æ", "ae")
                        .replace("œ", "oe")
                        .replace("ø", "o")
                        .replace("ł", "l")
                        .replace("đ", "d")
                        .replace("ı", "i")
                        .replaceAll("['’‘`]", "");
        return Arrays.stream(plain.split("[^\\p{L}]+")).filter(part -> !part.isEmpty()).toList();
    }
}
