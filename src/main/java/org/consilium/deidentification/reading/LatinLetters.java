package org.consilium.deidentification.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Names of Cyrillic and Greek lists as passports and English notes write them.
final class LatinLetters {
    private static final Map<Character, String> LETTERS = new HashMap<>();

    static {
        put(
                "абвгґдеёєжзийкопрстуфхцчшщъыьэюяіїјљњћџ",
                "a b v g g d e e ye zh z i y k o p r s t u f kh ts ch sh shch  y  e yu ya i yi j lj nj c dz");
        put("лмн", "l m n");
        put("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
        put("άέήίόύώϊϋΐΰ", "a e i i o y o i y i y");
    }

    private LatinLetters() {}

    private static void put(String letters, String written) {
        var parts = written.split(" ", -1);
        for (int i = 0; i < letters.length(); i++) {
            LETTERS.put(letters.charAt(i), parts[i]);
        }
    }

    /// `Alexandrov` of `Александров`; a word in Latin letters stays as it is.
    static String of(String word) {
        var latin = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin.append(LETTERS.getOrDefault(Character.toLowerCase(c), String.valueOf(c)));
        }
        if (latin.isEmpty() || latin.charAt(0) == word.charAt(0)) {
            return word;
        }
        return latin.substring(0, 1).toUpperCase(Locale.ROOT)
                + diphthongs(latin.substring(1)).toString();
    }

    private static String diphthongs(String greek) {
        return greek.replace("oy", "ou").replace("aii", "ai").replace("iyi", "iy");
    }

    /// The other ways in which the same name is written in English.
    static List<String> variants(String latin) {
        return List.of(
                latin,
                latin.replace("ks", "x"),
                latin.replaceFirst("iy$", "y"),
                latin.replaceFirst("iya$", "ia"),
                latin.replaceFirst("ey$", "ei"),
                latin.replaceFirst("iy$", "i"));
    }
}
