package org.consilium.verification.standing;

import java.time.Clock;
import java.util.List;
import org.consilium.accounts.Member;
import org.consilium.accounts.Members;
import org.consilium.platform.Access;
import org.consilium.platform.Audience;
import org.consilium.platform.NotFound;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.consilium.verification.Countries;
import org.consilium.verification.Specialties;
import org.consilium.verification.model.Claim;
import org.consilium.verification.model.ClaimAccess;
import org.consilium.verification.registry.Registries;
import org.consilium.verification.registry.Registry;
import org.consilium.verification.registry.RegistryAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What the mark beside a name stands for.
@Controller
class MemberVerificationController {
    private static final Message NOTHING = Message.of("");

    private final Members members;
    private final Standings standings;
    private final ClaimAccess claims;
    private final Specialties specialties;
    private final Registries registries;
    private final Clock clock;

    MemberVerificationController(
            Members members,
            Standings standings,
            ClaimAccess claims,
            Specialties specialties,
            Registries registries,
            Clock clock) {
        this.members = members;
        this.standings = standings;
        this.claims = claims;
        this.specialties = specialties;
        this.registries = registries;
        this.clock = clock;
    }

    @GetMapping("/members/{handle}/verification")
    @Access(Who.CLINICIAN)
    Screen show(@PathVariable String handle) {
        var member =
                members.byHandle(handle)
                        .filter(found -> found.audience() == Audience.CLINICIAN)
                        .orElseThrow(NotFound::new);
        var page =
                standings
                        .latest(member.id())
                        .map(standing -> page(member, standing))
                        .orElseGet(() -> unverified(member));
        return Screen.of("verification/member", page);
    }

    private static MemberVerificationPage unverified(Member member) {
        return new MemberVerificationPage(member, null, false, NOTHING, NOTHING, List.of(), null);
    }

    private MemberVerificationPage page(Member member, StandingCard standing) {
        var claim = claims.behind(standing.claim());
        return new MemberVerificationPage(
                member,
                standing,
                standing.isCurrent(clock.instant()),
                specialties.name(standing.specialty()),
                Countries.name(standing.country()),
                claim.approvals(),
                registryOf(claim));
    }

    private @Nullable Message registryOf(Claim claim) {
        var checked = claim.checked();
        return checked != null && checked.answer() instanceof RegistryAnswer.Match
                ? registries.named(checked.registry()).map(Registry::label).orElse(null)
                : null;
    }
}
