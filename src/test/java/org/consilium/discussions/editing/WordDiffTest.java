package org.consilium.discussions.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void marksTheWordThatChanged() {
        assertThat(WordDiff.between("Give 5 mg twice.", "Give 2.5 mg twice."))
                .filteredOn(piece -> piece.kind() != WordDiff.Kind.SAME)
                .extracting(WordDiff.Piece::text)
                .containsExactly("2.");
    }

    @Property(tries = 200)
    void holdsBothTexts(@ForAll String before, @ForAll String after) {
        var diff = WordDiff.between(before, after);
        assertThat(without(diff, WordDiff.Kind.ADDED)).isEqualTo(before);
        assertThat(without(diff, WordDiff.Kind.REMOVED)).isEqualTo(after);
    }

    private static String without(java.util.List<WordDiff.Piece> diff, WordDiff.Kind kind) {
        return diff.stream()
                .filter(piece -> piece.kind() != kind)
                .map(WordDiff.Piece::text)
                .collect(Collectors.joining());
    }
}
