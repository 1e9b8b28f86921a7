package org.consilium.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.search.words.Thesaurus.Word;
import org.junit.jupiter.api.Test;

class ThesaurusTest {
    private static final Thesaurus SMALL =
            ThesaurusFile.of(
                    Stream.of(
                            "# of a test",
                            "version 1",
                            "capitals AS",
                            "heart attack; myocardial infarction; MI",
                            "multiple sclerosis; MS",
                            "mitral stenosis; MS; ~mitral disease",
                            "aortic stenosis; AS",
                            "chronic obstructive pulmonary disease; COPD"));

    private static Set<String> signs(Thesaurus thesaurus, String... words) {
        var typed =
                Stream.of(words)
                        .map(word ->
                                new Word(
                                        WordForms.key(word.toLowerCase(java.util.Locale.ROOT)),
                                        word.equals(word.toUpperCase(java.util.Locale.ROOT))))
                        .toList();
        return thesaurus.asked(typed).values().stream()
                .flatMap(List::stream)
                .map(named -> named.meaning().sign())
                .collect(Collectors.toSet());
    }

    @Test
    void givesSameSignToSameMeaning() {
        assertThat(signs(SMALL, "heart", "attacks")).containsExactly("#0");
        assertThat(signs(SMALL, "myocardial", "infarction")).containsExactly("#0");
        assertThat(signs(SMALL, "heart", "failure")).isEmpty();
    }

    @Test
    void isUnsureOfWhatMeansSeveral() {
        assertThat(signs(SMALL, "ms")).containsExactlyInAnyOrder("~1", "~2");
        assertThat(signs(SMALL, "MI")).containsExactly("~0");
        assertThat(signs(SMALL, "copd")).containsExactly("#4");
        assertThat(signs(SMALL, "mitral", "disease")).containsExactly("~2");
    }

    @Test
    void saysWhatMeansTheSame() {
        assertThat(SMALL.others("Heart attacks")).containsExactly("myocardial infarction", "MI");
        assertThat(SMALL.others("MS")).isEmpty();
        assertThat(SMALL.others("gout")).isEmpty();
    }

    @Test
    void takesEnglishWordsOnlyInCapitals() {
        assertThat(signs(SMALL, "as")).isEmpty();
        assertThat(signs(SMALL, "AS")).containsExactly("~3");
    }

    @Test
    void shipsHundredsOfMeanings() {
        var shipped = Thesaurus.shipped();
        assertThat(shipped.version()).isNotEmpty();
        assertThat(signs(shipped, "paediatric")).isEqualTo(signs(shipped, "children"));
        assertThat(signs(shipped, "oedema")).isEqualTo(signs(shipped, "swelling"));
        assertThat(signs(shipped, "acetaminophen")).isEqualTo(signs(shipped, "paracetamol"));
        assertThat(signs(shipped, "PE")).hasSizeGreaterThan(2);
    }
}
