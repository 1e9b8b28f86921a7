package org.consilium.verification.registry;

import org.consilium.ui.Message;
import org.consilium.verification.CredentialKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The registries shipped by the form of their numbers.
@Configuration(proxyBeanMethods = false)
class FormatRegistries {
    private static final int GMC_LENGTH = 7;

    @Bean
    static Registry gmc() {
        return new FormatRegistry(
                "gb-gmc",
                Message.of("General Medical Council, United Kingdom"),
                Message.of("A GMC reference number has seven digits."),
                "GB",
                kind -> kind == CredentialKind.PHYSICIAN,
                number -> CheckDigits.isDigits(number, GMC_LENGTH));
    }

    @Bean
    static Registry gln() {
        return new FormatRegistry(
                "ch-gln",
                Message.of("Register of health professions, Switzerland"),
                Message.of(
                        "A Swiss GLN has 13 digits, begins with 7601, and its last digit is a check digit."),
                "CH",
                kind -> kind != CredentialKind.RESEARCHER,
                CheckDigits::isGln);
    }

    @Bean
    static Registry lanr() {
        return new FormatRegistry(
                "de-lanr",
                Message.of("Physicians of the statutory insurance, Germany"),
                Message.of("A LANR has nine digits, the seventh of which is a check digit."),
                "DE",
                kind -> kind == CredentialKind.PHYSICIAN,
                CheckDigits::isLanr);
    }
}
