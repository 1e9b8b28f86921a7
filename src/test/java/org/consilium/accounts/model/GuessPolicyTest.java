package org.consilium.accounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessPolicyTest {
    private static final List<String> ABOUT =
            List.of("Amara Okafor", "amara.okafor@lagos.example", "Northern Network");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "qwertyuiop",
                "password123",
                "Password1234",
                "iloveyou12",
                "basketball",
                "passwordpassword",
                "aaaabbbbcc",
                "consilium2026",
                "Consilium1!",
                "amaraokafor",
                "Okafor1980",
                "northern-network",
                "lagos.lagos.lagos"
            })
    void refusesWhatIsGuessedEarly(String password) {
        assertThat(GuessPolicy.isGuessable(password, ABOUT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four words in a row",
                "a new long password",
                "herring-lamp-orbit",
                "tz8Kq0vLw2",
                "пять слов подряд"
            })
    void takesWhatIsNot(String password) {
        assertThat(GuessPolicy.isGuessable(password, ABOUT)).isFalse();
    }
}
