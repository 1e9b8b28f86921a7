package org.consilium.deidentification.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes lists out of the word files of a library, by the keys above them. A whole YAML reader
/// would take most of a second for what is lines of `- word` and `[word, word]`.
final class YamlLists {
    private static final Pattern KEY = Pattern.compile("^\\s*([a-z_]+):\\s*(.*)$");
    private static final Pattern BETWEEN =
            Pattern.compile("[\\[\\],\"]|(?<![\\p{L}])'|'(?![\\p{L}])");

    private YamlLists() {}

    static void read(String resource, Predicate<String> keys, Consumer<String> word) {
        try (var stream = YamlLists.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the word list " + resource + " is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            boolean wanted = false;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                wanted = readLine(line, wanted, keys, word);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean readLine(
            String line, boolean wanted, Predicate<String> keys, Consumer<String> word) {
        var key = KEY.matcher(line);
        boolean isKey = key.matches();
        boolean takes = isKey ? keys.test(key.group(1)) : wanted;
        if (takes && !line.contains("#{")) {
            words(isKey ? key.group(2) : line, word);
        }
        return takes;
    }

    private static void words(@Nullable String text, Consumer<String> word) {
        if (text == null) {
            return;
        }
        var item = text.strip();
        BETWEEN.splitAsStream(item.startsWith("- ") ? item.substring(2) : item)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(word);
    }
}
