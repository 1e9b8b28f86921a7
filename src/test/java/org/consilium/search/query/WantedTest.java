package org.consilium.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.consilium.search.query.Wanted.Part;
import org.junit.jupiter.api.Test;

class WantedTest {
    @Test
    void takesWordsPhrasesAndWhatToLeaveOut() {
        assertThat(Wanted.of("gout \"uric acid\" -allopurinol colch").parts())
                .containsExactly(
                        new Part("gout", false, false, false),
                        new Part("uric acid", true, false, false),
                        new Part("allopurinol", false, true, false),
                        new Part("colch", false, false, true));
    }

    @Test
    void ignoresWhatHasNoMeaning() {
        for (var typed :
                List.of("", "   ", "\"", "\"\"", "-", "--", "***", "?", "- \" -\"\"", "…")) {
            assertThat(Wanted.of(typed).parts()).as(typed).isEmpty();
        }
        assertThat(Wanted.of("\"never closed").typed()).isEqualTo("never closed");
        assertThat(Wanted.of("*arditis").typed()).isEqualTo("arditis");
    }

    @Test
    void seesThroughHiddenCharacters() {
        assertThat(Wanted.of("peri\u0000card\u202Eitis").typed()).isEqualTo("peri card itis");
        assertThat(Wanted.of("a\u2003b").typed()).isEqualTo("a b");
    }

    @Test
    void leavesHyphensInsideWordsAlone() {
        assertThat(Wanted.of("covid-19").parts())
                .containsExactly(new Part("covid-19", false, false, true));
    }

    @Property(tries = 500)
    void takesAnythingWithinBounds(@ForAll @StringLength(max = 2_000) String typed) {
        var wanted = Wanted.of(typed);
        assertThat(wanted.parts()).hasSizeLessThanOrEqualTo(16);
        assertThat(wanted.parts())
                .allSatisfy(part ->
                        assertThat(part.text())
                                .isNotBlank()
                                .hasSizeLessThanOrEqualTo(300)
                                .doesNotContain("\u0000", "\"", "*"));
    }

    /// Suggestions are written so, and must mean what they say.
    @Property(tries = 500)
    void readsWhatItWrote(@ForAll @StringLength(max = 120) String typed) {
        var once = Wanted.of(typed);
        assertThat(Wanted.of(once.typed()).typed()).isEqualTo(once.typed());
    }
}
