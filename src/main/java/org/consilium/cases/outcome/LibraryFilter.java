package org.consilium.cases.outcome;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.consilium.cases.model.AgeBand;
import org.consilium.ui.TypedText;
import org.jspecify.annotations.Nullable;

/// What of the library is looked for. All words typed must be there, in any order.
public record LibraryFilter(String words, String specialty, String age) {
    private static final int WORDS = 8;
    private static final int LONGEST = 200;

    public LibraryFilter(@Nullable String words, @Nullable String specialty, @Nullable String age) {
        var line = words == null ? "" : TypedText.line(words);
        this.words = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        this.specialty = specialty == null ? "" : specialty;
        this.age = age == null ? "" : age;
    }

    public boolean isEmpty() {
        return words.isEmpty() && specialty.isEmpty() && age.isEmpty();
    }

    @Nullable String specialtyOrNull() {
        return specialty.isEmpty() ? null : specialty;
    }

    /// Null for what is none of the bands.
    @Nullable String ageOrNull() {
        return Arrays.stream(AgeBand.values())
                .map(AgeBand::name)
                .filter(age::equals)
                .findFirst()
                .orElse(null);
    }

    List<String> patterns() {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }

    /// This list, from a place on.
    String path(String cursor) {
        return "/cases/library?after="
                + cursor
                + parameter("words", words)
                + parameter("specialty", specialty)
                + parameter("age", age);
    }

    private static String parameter(String name, String value) {
        return value.isEmpty()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
