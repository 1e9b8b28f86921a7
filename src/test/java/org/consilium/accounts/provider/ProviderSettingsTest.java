package org.consilium.accounts.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilium.platform.Audience;
import org.junit.jupiter.api.Test;

class ProviderSettingsTest {
    private static ProviderSettings settings(String issuer, String secret, List<String> domains) {
        return new ProviderSettings(
                issuer,
                "consilium",
                secret,
                "the hospital",
                domains,
                Audience.CLINICIAN,
                "groups",
                List.of("doctors"),
                List.of("patients"),
                false);
    }

    @Test
    void isOffWithoutAnIssuer() {
        assertThat(settings("", "", List.of()).isConfigured()).isFalse();
        assertThat(settings("", "", List.of()).isWhole()).isTrue();
        assertThat(settings("https://id.example", "", List.of()).isWhole()).isFalse();
    }

    @Test
    void takesNoProviderInTheClear() {
        assertThat(settings("http://id.example", "x", List.of()).isIssuerSafe()).isFalse();
        assertThat(settings("https://id.example", "x", List.of()).isIssuerSafe()).isTrue();
        assertThat(settings("http://localhost:8081/x", "x", List.of()).isIssuerSafe()).isTrue();
        assertThat(settings("http://localhost.evil.example/", "x", List.of()).isIssuerSafe())
                .isFalse();
    }

    @Test
    void allowsItsDomainsOnly() {
        var some = settings("https://id.example", "x", List.of("Agnes.example"));
        assertThat(some.allows("a@agnes.EXAMPLE")).isTrue();
        assertThat(some.allows("a@sub.agnes.example")).isFalse();
        assertThat(some.allows("a@agnes.example@evil.example")).isFalse();
        assertThat(settings("https://id.example", "x", List.of()).allows("a@any.example")).isTrue();
    }

    @Test
    void mapsTheAudience() {
        var some = settings("https://id.example", "x", List.of());
        assertThat(some.audienceOf(List.of("patients"))).isEqualTo(Audience.PATIENT);
        assertThat(some.audienceOf(List.of("patients", "doctors"))).isEqualTo(Audience.CLINICIAN);
        assertThat(some.audienceOf(List.of())).isEqualTo(Audience.CLINICIAN);
    }

    @Test
    void keepsItsSecretOutOfLogs() {
        assertThat(settings("https://id.example", "hush", List.of()).toString())
                .doesNotContain("hush");
    }
}
