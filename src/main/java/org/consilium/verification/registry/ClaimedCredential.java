package org.consilium.verification.registry;

import java.util.Locale;
import org.consilium.verification.CredentialKind;

/// What somebody claims to be: the country as ISO code (`US`), the region as the register's own
/// code (`OH`) or empty, the number as written on the licence, without spaces and dashes.
public record ClaimedCredential(
        CredentialKind kind, String country, String region, String number, String specialty) {

    public ClaimedCredential {
        number = number.replaceAll("[\\s.\\-–]", "").toUpperCase(Locale.ROOT);
        region = region.strip();
    }

    @Override
    public String toString() {
        return kind + " in " + country;
    }
}
