package org.consilium.people;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.platform.Audience;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.testing.TestClock;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.DemoVerifications;

/// People of a test's own, where the cast would be changed for the tests that come after.
public final class PeopleWorld {
    private final DemoMembers members;
    private final DemoVerifications verifications;
    private final Ids ids;

    public PeopleWorld(DemoMembers members, DemoVerifications verifications, Ids ids) {
        this.members = members;
        this.verifications = verifications;
        this.ids = ids;
    }

    /// A verified cardiologist with a name and a handle that nobody else has.
    public Member colleague(String firstName) {
        var member = member(firstName, Audience.CLINICIAN);
        verifications.verify(
                member,
                CredentialKind.PHYSICIAN,
                "GB",
                String.valueOf(Math.floorMod(member.id().hashCode(), 9_000_000) + 1_000_000),
                "cardiology",
                1);
        return member;
    }

    public Member unverified(String firstName) {
        return member(firstName, Audience.CLINICIAN);
    }

    public Member patient(String firstName) {
        return member(firstName, Audience.PATIENT);
    }

    /// Somebody looking at pages; verified, if a clinician.
    public static Viewer viewer(Member member) {
        return new Viewer(
                member.id(),
                member.name(),
                member.audience(),
                Set.of(),
                member.audience() == Audience.CLINICIAN
                        ? TestClock.START.plus(Duration.ofDays(100))
                        : null,
                Locale.UK,
                ZoneOffset.UTC);
    }

    private Member member(String firstName, Audience audience) {
        var id = new MemberId(ids.next());
        var own = id.shortForm().substring(14).toLowerCase(Locale.ROOT);
        return members.make(
                id,
                firstName + " Of" + own,
                firstName.toLowerCase(Locale.ROOT) + "-" + own,
                audience,
                ZoneOffset.UTC);
    }
}
