package org.consilium.accounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamePolicyTest {
    private record Named(@PersonName String name) {}

    private static boolean isTaken(String name) {
        try (var factory =
                Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(
                                new org.hibernate.validator.messageinterpolation
                                        .ParameterMessageInterpolator())
                        .buildValidatorFactory()) {
            return factory.getValidator().validate(new Named(name)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amara Okafor",
                "Seán Ó Briain",
                "Иван Петров",
                "Иван Smith",
                "陈伟",
                "山田 タロウ",
                "ליאור כהן",
                "علی رضایی",
                "Þóra Ævarsdóttir-Núñez",
                "J. R. O'Neill"
            })
    void takesNamesOfPeople(String name) {
        assertThat(isTaken(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amar\u0430 Okafor",
                "\u0410mara Okafor",
                "Amara\u200B Okafor",
                "Amara \u202Erofako",
                "Am\u2066ara",
                "Amara\u0000",
                "Ama\u03C1a Okafor"
            })
    void refusesLookAlikes(String name) {
        assertThat(isTaken(name)).isFalse();
    }
}
