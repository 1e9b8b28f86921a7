package org.consilium.verification.claiming;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.verification.Countries;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.Specialties;
import org.consilium.verification.model.Claim;
import org.consilium.verification.registry.ClaimedCredential;
import org.jspecify.annotations.Nullable;

/// What somebody claims to be, as typed; `until` is the credential's last day (`2027-06-30`) or
/// empty.
public record ClaimForm(
        String kind, String specialty, String country, String region, String number, String until) {
    private static final int NUMBER_LENGTH = 40;
    private static final int REGION_LENGTH = 60;
    private static final Set<String> US_STATES =
            Set.of(
                    ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO"
                                    + " MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT"
                                    + " VA WA WV WI WY AS GU MP PR VI")
                            .split(" "));

    public ClaimForm {
        kind = text(kind);
        specialty = text(specialty);
        country = text(country);
        number = text(number);
        until = text(until);
        region = country.equals("US") ? text(region).toUpperCase(Locale.ROOT) : text(region);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static ClaimForm empty() {
        return new ClaimForm("", "", "", "", "", "");
    }

    /// To renew or to claim again: what was claimed before, without its end.
    static ClaimForm again(Claim claim) {
        var before = claim.credential();
        return new ClaimForm(
                before.kind().name(),
                before.specialty(),
                before.country(),
                before.region(),
                before.number(),
                "");
    }

    Problems problems(Specialties specialties, LocalDate today) {
        var problems = Problems.none();
        if (kindChosen().isEmpty()) {
            problems.add("kind", Message.of("Please choose your profession."));
        }
        if (specialties.find(specialty).isEmpty()) {
            problems.add("specialty", Message.of("Please choose your specialty."));
        }
        if (!Countries.isKnown(country)) {
            problems.add("country", Message.of("Please choose the country of the licence."));
        }
        if (country.equals("US") && !US_STATES.contains(region)) {
            problems.add(
                    "region", Message.of("Please write the two letters of the state, such as OH."));
        } else if (region.length() > REGION_LENGTH) {
            problems.add("region", Message.of("Please write at most 60 characters."));
        }
        checkNumber(problems);
        checkUntil(problems, today);
        return problems;
    }

    private void checkNumber(Problems problems) {
        if (number.isEmpty()) {
            problems.add("number", Message.of("Please write the number on the licence."));
        } else if (number.length() > NUMBER_LENGTH || credentialNumber().isEmpty()) {
            problems.add(
                    "number",
                    Message.of("Please write a number of at most 40 letters and digits."));
        }
    }

    private String credentialNumber() {
        return number.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void checkUntil(Problems problems, LocalDate today) {
        if (until.isEmpty()) {
            return;
        }
        var day = lastDay();
        if (day == null) {
            problems.add("until", Message.of("Please write a day, such as 2027-06-30."));
        } else if (day.isBefore(today)) {
            problems.add(
                    "until",
                    Message.of("This licence has ended. Renew it first, then claim it here."));
        }
    }

    private Optional<CredentialKind> kindChosen() {
        return Arrays.stream(CredentialKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    /// The credential, of a form without problems.
    ClaimedCredential credential() {
        return new ClaimedCredential(
                kindChosen().orElseThrow(), country, region, number, specialty);
    }

    @Nullable LocalDate lastDay() {
        try {
            return until.isEmpty() ? null : LocalDate.parse(until);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
