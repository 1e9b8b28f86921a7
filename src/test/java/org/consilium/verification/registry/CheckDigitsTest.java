package org.consilium.verification.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567893",
                "1558598797",
                "1000000004",
                "1999999992",
                "2000000002",
                "2468135795"
            })
    void knowsAnNpi(String number) {
        assertThat(CheckDigits.isNpi(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "3234567893",
                "123456789",
                "12345678931",
                "12345678９3",
                "",
                " "
            })
    void refusesWhatIsNoNpi(String number) {
        assertThat(CheckDigits.isNpi(number)).isFalse();
    }

    @Property
    void hasExactlyOneCheckDigit(@ForAll @IntRange(min = 100_000_000, max = 299_999_999) int nine) {
        assertThat(valid(nine, CheckDigitsTest::isNpi)).isEqualTo(1);
    }

    @Property
    void noticesOneWrongDigitOfAnNpi(
            @ForAll @IntRange(min = 100_000_000, max = 299_999_999) int nine,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        var right = complete(nine, CheckDigitsTest::isNpi);
        var wrong = new StringBuilder(right);
        wrong.setCharAt(place, (char) ('0' + (right.charAt(place) - '0' + shift) % 10));
        assertThat(CheckDigits.isNpi(wrong.toString())).isFalse();
    }

    @Property
    void givesEveryGlnOneCheckDigit(
            @ForAll @LongRange(min = 760_100_000_000L, max = 760_199_999_999L) long twelve) {
        assertThat(valid(twelve, CheckDigits::isGln)).isEqualTo(1);
    }

    @Test
    void knowsGlnAndLanr() {
        assertThat(CheckDigits.isGln("7601000000019")).isTrue();
        assertThat(CheckDigits.isGln("7601000000018")).isFalse();
        assertThat(CheckDigits.isGln("4006381333931")).as("a thing, not a person").isFalse();
        assertThat(CheckDigits.isLanr("123456601")).isTrue();
        assertThat(CheckDigits.isLanr("123456701")).isFalse();
    }

    private static boolean isNpi(String number) {
        return CheckDigits.isNpi(number);
    }

    private static long valid(long beginning, java.util.function.Predicate<String> form) {
        return IntStream.range(0, 10).filter(d -> form.test(beginning + "" + d)).count();
    }

    private static String complete(long beginning, java.util.function.Predicate<String> form) {
        return IntStream.range(0, 10)
                .mapToObj(d -> beginning + "" + d)
                .filter(form)
                .findFirst()
                .orElseThrow();
    }
}
