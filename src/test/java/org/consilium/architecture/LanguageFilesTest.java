package org.consilium.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A sentence in a language file that the code no longer says is dead weight, or a typo.
class LanguageFilesTest {
    private static final Path LANGUAGES = Path.of("src/main/resources/languages");

    @Test
    void translatesOnlyWhatIsSaid() {
        var said =
                Stream.of(Code.files(Code.MAIN, ".java"), Code.files(Code.TEMPLATES, ".jte"))
                        .flatMap(List::stream)
                        .map(Code::read)
                        .map(LanguageFilesTest::joined)
                        .collect(Collectors.joining("\n"));
        assertThat(files())
                .allSatisfy(file ->
                        assertThat(read(file).keySet())
                                .allSatisfy(sentence ->
                                        assertThat(said.contains(quoted(sentence)))
                                                .as("%s: %s", file.getFileName(), sentence)
                                                .isTrue()));
    }

    private static List<Path> files() {
        return Files.isDirectory(LANGUAGES) ? Code.files(LANGUAGES, ".json") : List.of();
    }

    private static Map<String, String> read(Path file) {
        return JsonMapper.shared().readValue(file, new TypeReference<Map<String, String>>() {});
    }

    /// The code with strings that were broken over lines put together again.
    private static String joined(String code) {
        return code.replaceAll("\"\\s*\\+\\s*\"", "");
    }

    private static String quoted(String sentence) {
        return sentence.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
