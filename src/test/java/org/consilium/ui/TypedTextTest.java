package org.consilium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TypedTextTest {
    @Test
    void takesOutControlCharactersAndDirectionOverrides() {
        assertThat(TypedText.line("a\0b\u202Ec\u2066d\u0007e")).isEqualTo("abcde");
    }

    @Test
    void keepsLinesOfTextAndOneSpaceInTitles() {
        assertThat(TypedText.lines(" a\r\nb\r\n\r\nc ")).isEqualTo("a\nb\n\nc");
        assertThat(TypedText.line(" a\n\t b\u00a0c ")).isEqualTo("a b c");
    }

    @Property(tries = 200)
    void cleansOnceAndForAll(@ForAll String typed) {
        var lines = TypedText.lines(typed);
        var line = TypedText.line(typed);
        assertThat(TypedText.lines(lines)).isEqualTo(lines);
        assertThat(TypedText.line(line)).isEqualTo(line);
        assertThat(line).doesNotContain("\n", "\0", "\u202E");
    }
}
