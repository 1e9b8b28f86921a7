package org.consilium.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.consilium.accounts.Member;
import org.consilium.accounts.Members;
import org.consilium.files.ProofDocument;
import org.consilium.notifications.Notifications;
import org.consilium.platform.Audience;
import org.consilium.platform.Cast;
import org.consilium.platform.Role;
import org.consilium.platform.Viewer;
import org.consilium.verification.claiming.AppealRefusal;
import org.consilium.verification.claiming.ClaimOutcome;
import org.consilium.verification.claiming.MakeClaim;
import org.consilium.verification.deciding.DecideClaim;
import org.consilium.verification.model.ClaimId;
import org.consilium.verification.model.DecisionOutcome;
import org.consilium.verification.model.Verdict;
import org.consilium.verification.registry.ClaimedCredential;
import org.consilium.verification.standing.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Claims and decisions of the demo world and of other modules' demo colleagues: through the same
/// use cases as everybody's, with a made-up licence as evidence.
@Component
public class DemoVerifications {
    private static final String SPECIMEN = "demo/licence-specimen.pdf";

    private final MakeClaim makeClaim;
    private final DecideClaim decideClaim;
    private final AppealRefusal appealRefusal;
    private final Standings standings;
    private final DemoTimesRepository times;
    private final Notifications notifications;
    private final Members members;

    DemoVerifications(
            MakeClaim makeClaim,
            DecideClaim decideClaim,
            AppealRefusal appealRefusal,
            Standings standings,
            DemoTimesRepository times,
            Notifications notifications,
            Members members) {
        this.makeClaim = makeClaim;
        this.decideClaim = decideClaim;
        this.appealRefusal = appealRefusal;
        this.standings = standings;
        this.times = times;
        this.notifications = notifications;
        this.members = members;
    }

    /// For modules that do not know what a claim is made of: `country` is an ISO 3166 code,
    /// `number` what the licence says, `specialty` a code of [Specialties].
    public void verify(
            Member member,
            CredentialKind kind,
            String country,
            String number,
            String specialty,
            int daysAgo) {
        verify(member, new ClaimedCredential(kind, country, "", number, specialty), daysAgo);
    }

    /// Makes a member a verified clinician, some days ago: claimed, and approved by Farid and
    /// Greta.
    public void verify(Member member, ClaimedCredential credential, int daysAgo) {
        var claim = claim(member, credential, null);
        var first = approve(Cast.FARID, claim, "Licence and public register agree with the name.");
        if (first instanceof DecisionOutcome.AwaitsAnother) {
            approve(Cast.GRETA, claim, "Compared with the register; the certificate is genuine.");
        }
        moveBack(claim, Duration.ofDays(daysAgo));
        readNotices(viewer(member, Set.of()));
        readNotices(List.of(Cast.FARID, Cast.GRETA, Cast.KOFI));
    }

    ClaimId claim(Member member, ClaimedCredential credential, @Nullable LocalDate until) {
        var evidence = new ProofDocument("application/pdf", specimen());
        var outcome = makeClaim.make(viewer(member, Set.of()), credential, until, evidence);
        if (outcome instanceof ClaimOutcome.Claimed claimed) {
            return claimed.id();
        }
        throw new IllegalStateException("the demo's claim was not taken: " + outcome);
    }

    DecisionOutcome approve(Cast verifier, ClaimId claim, String reason) {
        return decide(verifier, claim, Verdict.APPROVE, reason);
    }

    DecisionOutcome refuse(Cast verifier, ClaimId claim, String reason) {
        return decide(verifier, claim, Verdict.REFUSE, reason);
    }

    void appeal(Member member, ClaimId claim, String text) {
        appealRefusal.appeal(viewer(member, Set.of()), claim, text);
    }

    void moveBack(ClaimId claim, Duration by) {
        times.moveBack(claim, by);
    }

    /// Lets a standing run out, some time ago.
    void expire(ClaimId claim, Duration ago) {
        times.moveExpiryBack(claim, Duration.ofDays(3));
        while (standings.endExpired()) {
            // The next batch.
        }
        times.moveExpiryBack(claim, ago);
    }

    void readNotices(List<Cast> cast) {
        for (var one : cast) {
            members.find(one.id()).ifPresent(it -> readNotices(viewer(it, Set.of())));
        }
    }

    private void readNotices(Viewer viewer) {
        notifications.readAll(viewer, "/verification");
        notifications.readAll(viewer, "/verification/queue");
    }

    private DecisionOutcome decide(Cast verifier, ClaimId claim, Verdict verdict, String reason) {
        var member = members.find(verifier.id()).orElseThrow();
        var outcome =
                decideClaim.decide(viewer(member, Set.of(Role.VERIFIER)), claim, verdict, reason);
        if (!outcome.isTaken()) {
            throw new IllegalStateException("the demo's decision was not taken: " + outcome);
        }
        return outcome;
    }

    private static Viewer viewer(Member member, Set<Role> roles) {
        return new Viewer(
                member.id(),
                member.name(),
                Audience.CLINICIAN,
                roles,
                null,
                Locale.UK,
                member.zone());
    }

    private static byte[] specimen() {
        try {
            return new ClassPathResource(SPECIMEN).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
