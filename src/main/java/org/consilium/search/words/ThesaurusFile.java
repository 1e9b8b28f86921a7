package org.consilium.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the file of the thesaurus; what it may contain is said at its top.
final class ThesaurusFile {
    private static final String PLACE = "/search/thesaurus.txt";
    private static final Pattern ABBREVIATION =
            Pattern.compile("[A-Z][A-Z0-9]{1,7}(-?[0-9A-Z]{1,3})?");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String VERSION = "version ";
    private static final String CAPITALS = "capitals ";
    private static final int SHORT = 2;

    /// One way to say it. `isWord`: an abbreviation that is an English word as well.
    record Form(String text, List<String> keys, boolean isSure, boolean isShort, boolean isWord) {}

    record Content(String version, List<List<Form>> lines) {}

    private final Set<String> words = new HashSet<>();
    private final List<List<Form>> lines = new ArrayList<>();
    private String version = "";

    private ThesaurusFile() {}

    static Thesaurus read() {
        var file = Objects.requireNonNull(ThesaurusFile.class.getResourceAsStream(PLACE));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return of(reader.lines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Thesaurus of(Stream<String> text) {
        var file = new ThesaurusFile();
        text.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(file::take);
        return new Thesaurus(new Content(file.version, file.lines));
    }

    private void take(String line) {
        if (line.startsWith(VERSION)) {
            version = line.substring(VERSION.length());
        } else if (line.startsWith(CAPITALS)) {
            words.addAll(List.of(line.substring(CAPITALS.length()).split(" ")));
        } else {
            lines.add(Stream.of(line.split(";")).map(String::strip).map(this::form).toList());
        }
    }

    private Form form(String written) {
        boolean near = written.startsWith("~");
        var text = near ? written.substring(1) : written;
        boolean abbreviation = ABBREVIATION.matcher(text).matches();
        return new Form(
                text,
                keys(text),
                !near,
                abbreviation && text.length() <= SHORT,
                abbreviation && words.contains(text));
    }

    static List<String> keys(String text) {
        var bare = text.replace("'s", "").toLowerCase(Locale.ROOT);
        return PARTS.splitAsStream(bare)
                .filter(each -> !each.isEmpty())
                .map(WordForms::key)
                .toList();
    }
}
