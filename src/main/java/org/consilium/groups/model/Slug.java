package org.consilium.groups.model;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/// The word for a room in addresses: its name in plain Latin letters, whatever it is written in.
public final class Slug {
    private static final int LONGEST = 60;
    private static final String NEW = "new";

    private Slug() {}

    /// The `attempt`-th word for a name, from 1; later ones carry a number.
    public static String of(String name, int attempt) {
        var word = plain(name);
        if (word.isEmpty() || word.equals(NEW)) {
            word = word.isEmpty() ? "room" : "room-" + word;
        }
        return attempt == 1 ? word : word + "-" + attempt;
    }

    private static String plain(String name) {
        var latin =
                Transliterator.getInstance("Any-Latin; Latin-ASCII")
                        .transliterate(name)
                        .toLowerCase(Locale.ROOT);
        var word = latin.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var cut = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
