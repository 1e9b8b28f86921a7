package org.consilium.accounts.provider;

import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Locale;
import org.consilium.platform.Audience;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// The organisation's identity provider, `consilium.provider.*`; without an issuer there is none.
/// `domains` are those of the addresses it may vouch for, all if empty. Who comes for the first
/// time is of `audience`, unless their `audienceClaim` holds one of `patients` or `clinicians`.
/// `twoFactor` says that it always asks for two factors; without, its `amr` claim may say so.
@Validated
@ConfigurationProperties(prefix = "consilium.provider", ignoreUnknownFields = false)
public record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("your organisation") String label,
        @DefaultValue("") List<String> domains,
        @DefaultValue("CLINICIAN") Audience audience,
        @DefaultValue("") String audienceClaim,
        @DefaultValue("") List<String> clinicians,
        @DefaultValue("") List<String> patients,
        @DefaultValue("false") boolean twoFactor) {

    public ProviderSettings {
        domains = domains.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
        clinicians = List.copyOf(clinicians);
        patients = List.copyOf(patients);
    }

    @AssertTrue(message = "an issuer needs a client-id and a client-secret")
    boolean isWhole() {
        return !isConfigured() || !(clientId.isBlank() || clientSecret.isBlank());
    }

    @AssertTrue(message = "must begin with https:// (or http://localhost, for trying out)")
    boolean isIssuerSafe() {
        return !isConfigured()
                || issuer.startsWith("https://")
                || issuer.matches("http://(localhost|127\\.0\\.0\\.1)[:/].*");
    }

    public boolean isConfigured() {
        return !issuer.isBlank();
    }

    /// Whether the provider may vouch for this address.
    boolean allows(String email) {
        var domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.isEmpty() || domains.contains(domain);
    }

    /// Of which world somebody is whose audience claim has these values.
    Audience audienceOf(List<String> values) {
        if (values.stream().anyMatch(clinicians::contains)) {
            return Audience.CLINICIAN;
        }
        return values.stream().anyMatch(patients::contains) ? Audience.PATIENT : audience;
    }

    @Override
    public String toString() {
        return "ProviderSettings[" + issuer + "]";
    }
}
