package org.consilium.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A document that says which test shows a thing names one that is there.
class EvidenceTest {
    private static final Pattern NAMED = Pattern.compile("\\b[A-Z][A-Za-z]*Test\\b");

    @ParameterizedTest
    @ValueSource(strings = {"docs/security.md", "docs/threat-model.md", "docs/checklist.md"})
    void namesTestsThatAreThere(String document) {
        var tests =
                Code.files(Code.TESTS, "Test.java").stream()
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .collect(Collectors.toSet());
        var named =
                NAMED.matcher(Code.read(Path.of(document)))
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet());
        assertThat(tests).containsAll(named);
    }
}
