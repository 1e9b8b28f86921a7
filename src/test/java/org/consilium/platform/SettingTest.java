package org.consilium.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
    private static final Setting MINUTES =
            Setting.number("test.wait", Setting.Kind.MINUTES, "Wait", "How long.", 90, 1, 10_080);
    private static final Setting FLAG = Setting.flag("test.closed", "Closed", "Or not.", false);

    @ParameterizedTest
    @CsvSource({"90m,90", "2h,120", "1d,1440", "60s,1", "45,45"})
    void readsTimesAsTheStartSaysThem(String written, String kept) {
        assertThat(MINUTES.fromStart(written)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "90s", "0m", "-5", "1.5h", "999999999999999999d", "8d"})
    void takesNothingElse(String written) {
        assertThat(MINUTES.fromStart(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "10081", "ninety", "9e1", "٣", "1;drop"})
    void refusesWhatIsOutOfBounds(String typed) {
        assertThat(MINUTES.clean(typed)).isEmpty();
    }

    @Test
    void cleansWhatIsTyped() {
        assertThat(MINUTES.clean(" 007 ")).contains("7");
        assertThat(FLAG.clean("true")).contains("true");
        assertThat(FLAG.clean("yes")).isEmpty();
        assertThat(MINUTES.duration("90")).isEqualTo(Duration.ofMinutes(90));
        assertThat(MINUTES.owner()).isEqualTo("test");
    }

    @Test
    void bearsAKeyOfItsModule() {
        assertThatThrownBy(() -> Setting.flag("Closed", "Closed", "Or not.", false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
