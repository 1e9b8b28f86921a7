package org.consilium.files.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoxTest {
    private static Box box(String text) {
        return Box.parse(text).orElseThrow();
    }

    @Test
    void coversWholePixelsOutwards() {
        assertThat(box("10 20 30 40").in(101, 99, 1)).isEqualTo(new Rectangle(10, 19, 31, 41));
        assertThat(box("0 0 100 100").in(33, 7, 16)).isEqualTo(new Rectangle(0, 0, 33, 7));
    }

    /// A JPEG blurs within its squares.
    @Test
    void coversTheSquaresItTouches() {
        assertThat(box("10 10 10 10").in(320, 320, 16)).isEqualTo(new Rectangle(32, 32, 32, 32));
        assertThat(box("9.9 10 10 10.2").in(320, 320, 16)).isEqualTo(new Rectangle(16, 32, 48, 48));
    }

    @Test
    void staysWithinThePicture() {
        assertThat(box("90 90 50 50")).isEqualTo(new Box(90, 90, 10, 10));
        assertThat(box("-10 0 20 10")).isEqualTo(new Box(0, 0, 10, 10));
        for (var nothing : List.of("", "1 2 3", "a b c d", "10 10 0 5", "200 0 5 5", "NaN 0 5 5")) {
            assertThat(Box.parse(nothing)).as(nothing).isEmpty();
        }
    }

    @Test
    void saysItselfAsItWasSaid() {
        assertThat(box("12.5 0 40 7.25").text()).isEqualTo("12.5 0 40 7.25");
        assertThat(box("33.333 1 1 1").text()).isEqualTo("33.33 1 1 1");
    }

    private static RedactionForm form(
            String typed, @Nullable String add, @Nullable String burn, @Nullable String remove) {
        var four = typed.isEmpty() ? new String[] {"", "", "", ""} : typed.split(" ", -1);
        return new RedactionForm(
                0,
                four[0],
                four[1],
                four[2],
                four[3],
                List.of("1 1 5 5", "20 20 5 5"),
                add,
                null,
                remove,
                burn,
                "/");
    }

    @Test
    void addsWhatIsTyped() {
        var problems = Problems.none();
        assertThat(form("50% 50,5 10 10", "yes", null, null).boxes(problems))
                .containsExactly(box("1 1 5 5"), box("20 20 5 5"), new Box(50, 50.5, 10, 10));
        assertThat(form("60 60 10 10", null, "yes", null).boxes(problems)).hasSize(3);
        assertThat(form("", null, "yes", "20 20 5 5").boxes(problems))
                .containsExactly(box("1 1 5 5"));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void saysWhatIsMissing() {
        var problems = Problems.none();
        assertThat(form("ten 1 1 1", "yes", null, null).boxes(problems)).hasSize(2);
        assertThat(problems.of("left")).isNotNull();
        var none = Problems.none();
        RedactionForm.empty(0, null).boxes(none);
        assertThat(none.isEmpty()).isTrue();
    }
}
