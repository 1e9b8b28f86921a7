package org.consilium.verification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.Cast;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.registry.ClaimedCredential;
import org.consilium.verification.registry.Finding;
import org.consilium.verification.registry.RegistryAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final VerificationPolicy POLICY = VerificationPolicy.STANDARD;

    /// Registry's answer; decisions so far (F approved, f refused, …; | marks the appeal); who
    /// decides now and how; what comes of it.
    @ParameterizedTest
    @CsvSource({
        "UNKNOWN,     '',    FARID,  APPROVE, AwaitsAnother",
        "UNKNOWN,     '',    FARID,  REFUSE,  Refused",
        "UNKNOWN,     F,     GRETA,  APPROVE, Verified",
        "UNKNOWN,     F,     GRETA,  REFUSE,  Refused",
        "UNKNOWN,     F,     FARID,  APPROVE, AlreadyDecided",
        "UNKNOWN,     F,     FARID,  REFUSE,  AlreadyDecided",
        "UNKNOWN,     '',    CHEN,   APPROVE, OwnClaim",
        "UNKNOWN,     F,     CHEN,   APPROVE, OwnClaim",
        "MATCH,       '',    FARID,  APPROVE, Verified",
        "MATCH,       '',    FARID,  REFUSE,  Refused",
        "MATCH,       '',    CHEN,   APPROVE, OwnClaim",
        "MISMATCH,    '',    FARID,  APPROVE, AwaitsAnother",
        "MISMATCH,    F,     GRETA,  APPROVE, Verified",
        "FORMAT_ONLY, '',    FARID,  APPROVE, AwaitsAnother",
        "FORMAT_ONLY, F,     GRETA,  APPROVE, Verified",
        "BAD_FORMAT,  '',    FARID,  APPROVE, AwaitsAnother",
        "NONE,        '',    FARID,  APPROVE, AwaitsAnother",
        "UNKNOWN,     g|,    GRETA,  APPROVE, AlreadyDecided",
        "UNKNOWN,     g|,    FARID,  APPROVE, AwaitsAnother",
        "UNKNOWN,     g|F,   KOFI,   APPROVE, Verified",
        "UNKNOWN,     Fg|,   KOFI,   APPROVE, Verified",
        "UNKNOWN,     Fg|,   FARID,  APPROVE, AlreadyDecided",
        "UNKNOWN,     g|,    FARID,  REFUSE,  Refused",
        "MATCH,       g|,    FARID,  APPROVE, Verified"
    })
    void decides(String answer, String before, Cast verifier, Verdict verdict, String outcome) {
        var claim = claim(answer, before, true, false);
        assertThat(POLICY.judge(claim, verifier.id(), verdict).getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @Test
    void trustsNoNumberThatSomebodyElseUses() {
        var claim = claim("MATCH", "", true, true);
        assertThat(POLICY.judge(claim, Cast.FARID.id(), Verdict.APPROVE))
                .isEqualTo(new DecisionOutcome.AwaitsAnother(1));
    }

    @Nested
    class WhenNotOpenAnyMore {
        @Test
        void takesNoVerdict() {
            var claim = claim("UNKNOWN", "Fg", false, false);
            assertThat(POLICY.judge(claim, Cast.KOFI.id(), Verdict.APPROVE))
                    .isInstanceOf(DecisionOutcome.NotOpen.class);
        }

        @Test
        void allowsOneAppealWithinThirtyDays() {
            var refused = claim("UNKNOWN", "g", false, false);
            var at = refused.decisions().getFirst().at();
            assertThat(POLICY.allowsAppeal(refused, at.plus(Duration.ofDays(29)))).isTrue();
            assertThat(POLICY.allowsAppeal(refused, at.plus(Duration.ofDays(30)))).isFalse();
            assertThat(POLICY.allowsAppeal(claim("UNKNOWN", "g|f", false, false), NOW)).isFalse();
            assertThat(POLICY.allowsAppeal(claim("UNKNOWN", "g|", true, false), NOW)).isFalse();
        }
    }

    private static Claim claim(String answer, String before, boolean open, boolean elsewhere) {
        int appealAt = before.indexOf('|');
        var decisions =
                Arrays.stream(before.replace("|", "").split(""))
                        .filter(letter -> !letter.isEmpty())
                        .map(VerificationPolicyTest::decision)
                        .toList();
        boolean refused = before.chars().anyMatch(Character::isLowerCase);
        return new Claim(
                new ClaimId(new UUID(0, 1)),
                new Claim.Claimant(Cast.CHEN.id(), Cast.CHEN.fullName(), Cast.CHEN.handle()),
                new ClaimedCredential(
                        CredentialKind.PHYSICIAN, "US", "MA", "1000000079", "internal-medicine"),
                null,
                NOW.minus(Duration.ofDays(2)),
                new Claim.Marks(
                        open ? NOW.minus(Duration.ofDays(2)) : null,
                        null,
                        refused ? NOW.minus(Duration.ofDays(1)) : null,
                        null),
                appealAt < 0 ? null : new Claim.Appeal("Look again.", NOW),
                null,
                checked(answer),
                elsewhere,
                decisions);
    }

    private static Decision decision(String letter) {
        var one =
                switch (letter) {
                    case "F", "f" -> Cast.FARID;
                    case "G", "g" -> Cast.GRETA;
                    default -> Cast.KOFI;
                };
        var verdict = Character.isUpperCase(letter.charAt(0)) ? Verdict.APPROVE : Verdict.REFUSE;
        MemberId id = one.id();
        var at = NOW.minus(Duration.ofDays(1));
        return new Decision(id, one.fullName(), one.handle(), verdict, "Compared.", at);
    }

    private static Claim.@Nullable Checked checked(String answer) {
        var findings = List.of(new Finding(Finding.Aspect.NAME, answer.equals("MATCH"), "WEI"));
        RegistryAnswer said =
                switch (answer) {
                    case "MATCH" -> new RegistryAnswer.Match(findings);
                    case "MISMATCH" -> new RegistryAnswer.Mismatch(findings);
                    case "FORMAT_ONLY" -> new RegistryAnswer.FormatOnly();
                    case "BAD_FORMAT" -> new RegistryAnswer.BadFormat(Message.of("No."));
                    default -> new RegistryAnswer.Unknown();
                };
        return answer.equals("NONE") ? null : new Claim.Checked("us-npi", said, NOW);
    }
}
