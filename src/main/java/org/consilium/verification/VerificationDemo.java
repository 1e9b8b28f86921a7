package org.consilium.verification;

import static org.consilium.platform.Cast.AMARA;
import static org.consilium.platform.Cast.BRUNO;
import static org.consilium.platform.Cast.CHEN;
import static org.consilium.platform.Cast.DALIA;
import static org.consilium.platform.Cast.ELIF;
import static org.consilium.platform.Cast.FARID;
import static org.consilium.platform.Cast.GRETA;
import static org.consilium.platform.Cast.JOON;
import static org.consilium.platform.Cast.KOFI;
import static org.consilium.platform.Cast.LENA;
import static org.consilium.verification.CredentialKind.NURSE;
import static org.consilium.verification.CredentialKind.PHARMACIST;
import static org.consilium.verification.CredentialKind.PHYSICIAN;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.accounts.Members;
import org.consilium.platform.Audience;
import org.consilium.platform.Cast;
import org.consilium.platform.DemoStory;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.verification.model.ClaimId;
import org.consilium.verification.registry.ClaimedCredential;
import org.consilium.verification.registry.DemoRegistry;
import org.springframework.stereotype.Component;

/// The cast's credentials: most verified, Chen between two verifiers, Dalia's run out, and two
/// colleagues more in the queue: one appeals a refusal, one is in the registry.
@Component
class VerificationDemo implements DemoStory {
    private final DemoRegistry registry;
    private final DemoVerifications verifications;
    private final DemoMembers demoMembers;
    private final Members members;
    private final Ids ids;
    private final Clock clock;

    VerificationDemo(
            DemoRegistry registry,
            DemoVerifications verifications,
            DemoMembers demoMembers,
            Members members,
            Ids ids,
            Clock clock) {
        this.registry = registry;
        this.verifications = verifications;
        this.demoMembers = demoMembers;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public int chapter() {
        return 20;
    }

    @Override
    public void tell() {
        registry.bring();
        verified(FARID, 290, List.of(GRETA, KOFI), physician("DE", "", "123456601", "psychiatry"));
        verified(
                KOFI,
                280,
                List.of(FARID, GRETA),
                credential(PHARMACIST, "GH", "PC-40771", "pharmacy"));
        verified(GRETA, 270, List.of(FARID, KOFI), physician("SE", "", "840117", "public-health"));
        verified(AMARA, 210, verifiers(), physician("NG", "Lagos", "MDCN-58213", "cardiology"));
        verified(
                BRUNO,
                190,
                verifiers(),
                physician("CH", "UR", "7601000000019", "general-practice"));
        verified(ELIF, 160, verifiers(), physician("TR", "", "TR-119004", "rheumatology"));
        verified(
                JOON,
                90,
                List.of(KOFI, GRETA),
                credential(NURSE, "KR", "KN-770312", "nursing-intensive-care"));
        verified(LENA, 45, verifiers(), physician("AT", "", "AT-30817", "neurology"));
        expired();
        verifications.readNotices(List.of(Cast.values()));
        waitsForSecond();
        appeals();
        agreesWithRegistry();
    }

    private static List<Cast> verifiers() {
        return List.of(FARID, GRETA);
    }

    private static ClaimedCredential physician(
            String country, String region, String number, String specialty) {
        return new ClaimedCredential(PHYSICIAN, country, region, number, specialty);
    }

    private static ClaimedCredential credential(
            CredentialKind kind, String country, String number, String specialty) {
        return new ClaimedCredential(kind, country, "", number, specialty);
    }

    private void verified(Cast one, int daysAgo, List<Cast> by, ClaimedCredential credential) {
        var claim = verifications.claim(member(one), credential, null);
        for (var verifier : by) {
            verifications.approve(
                    verifier, claim, "Licence and public register agree with the name.");
        }
        verifications.moveBack(claim, Duration.ofDays(daysAgo));
    }

    private void expired() {
        var credential = new ClaimedCredential(PHYSICIAN, "LB", "", "LOP-20711", "general-surgery");
        var lastDay = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        var claim = verifications.claim(member(DALIA), credential, lastDay);
        verifications.approve(FARID, claim, "The licence is genuine; it ends soon.");
        verifications.approve(GRETA, claim, "Compared with the register of the order.");
        verifications.moveBack(claim, Duration.ofDays(370));
        verifications.expire(claim, Duration.ofDays(14));
    }

    private void waitsForSecond() {
        var credential =
                new ClaimedCredential(PHYSICIAN, "US", "MA", "1000000079", "internal-medicine");
        var claim = verifications.claim(member(CHEN), credential, null);
        verifications.approve(
                FARID,
                claim,
                "In training, as the hospital's letter says; the registry lists a resident.");
        verifications.moveBack(claim, Duration.ofHours(31));
    }

    private void appeals() {
        var mateo = colleague("Mateo Rivas", "mateo.rivas", "Europe/Madrid");
        var credential =
                new ClaimedCredential(NURSE, "ES", "Aragón", "ES-5500718", "community-nursing");
        var claim = verifications.claim(mateo, credential, null);
        verifications.refuse(
                GRETA, claim, "The certificate shows another surname than the account.");
        verifications.moveBack(claim, Duration.ofDays(3));
        verifications.appeal(
                mateo,
                claim,
                "I married in spring and took my wife's name. The register of Aragón lists both names under this number.");
        verifications.moveBack(claim, Duration.ofHours(20));
    }

    private void agreesWithRegistry() {
        var nora = colleague("Nora Whitfield", "nora.whitfield", "America/New_York");
        var credential =
                new ClaimedCredential(PHYSICIAN, "US", "OH", "1000000145", "family-medicine");
        ClaimId claim = verifications.claim(nora, credential, null);
        verifications.moveBack(claim, Duration.ofHours(5));
    }

    private Member member(Cast one) {
        return members.find(one.id()).orElseThrow();
    }

    private Member colleague(String name, String handle, String zone) {
        var id = new MemberId(ids.next());
        return demoMembers.make(id, name, handle, Audience.CLINICIAN, ZoneId.of(zone));
    }
}
