package org.consilium.discussions.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void takesOutControlCharactersAndDirectionOverrides() {
        assertThat(CleanText.line("a\0b\u202Ec\u2066d\u0007e")).isEqualTo("abcde");
    }

    @Test
    void keepsLinesOfTextAndOneSpaceInTitles() {
        assertThat(CleanText.lines(" a\r\nb\r\n\r\nc ")).isEqualTo("a\nb\n\nc");
        assertThat(CleanText.line(" a\n\t b\u00a0c ")).isEqualTo("a b c");
    }

    @Test
    void writesTagsInOneForm() {
        assertThat(CleanText.tags("Atrial Fibrillation, #ECG,,ecg; <b>x</b>"))
                .containsExactly("atrial-fibrillation", "ecg", "b-x-b");
    }

    @Property(tries = 200)
    void cleansOnceAndForAll(@ForAll String typed) {
        var lines = CleanText.lines(typed);
        var line = CleanText.line(typed);
        assertThat(CleanText.lines(lines)).isEqualTo(lines);
        assertThat(CleanText.line(line)).isEqualTo(line);
        assertThat(line).doesNotContain("\n", "\0", "\u202E");
    }
}
