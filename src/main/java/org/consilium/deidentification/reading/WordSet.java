package org.consilium.deidentification.reading;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words written with blanks between them; one that stands twice counts once.
public final class WordSet {
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private WordSet() {}

    public static Set<String> of(String words) {
        return BLANK.splitAsStream(words.strip()).collect(Collectors.toUnmodifiableSet());
    }
}
