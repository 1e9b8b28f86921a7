package org.consilium.accounts;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.platform.Cast;
import org.consilium.platform.DemoStory;
import org.consilium.platform.Role;
import org.springframework.stereotype.Component;

/// The cast gets accounts and, some of them, roles.
@Component
class AccountsDemo implements DemoStory {
    private static final Map<Cast, String> ZONES =
            Map.ofEntries(
                    Map.entry(Cast.AMARA, "Africa/Lagos"),
                    Map.entry(Cast.BRUNO, "Europe/Zurich"),
                    Map.entry(Cast.CHEN, "America/New_York"),
                    Map.entry(Cast.DALIA, "Asia/Beirut"),
                    Map.entry(Cast.ELIF, "Europe/Istanbul"),
                    Map.entry(Cast.FARID, "Europe/Berlin"),
                    Map.entry(Cast.GRETA, "Europe/Stockholm"),
                    Map.entry(Cast.HANA, "Europe/Prague"),
                    Map.entry(Cast.IVO, "Europe/Zagreb"),
                    Map.entry(Cast.JOON, "Asia/Seoul"),
                    Map.entry(Cast.KOFI, "Africa/Accra"),
                    Map.entry(Cast.LENA, "Europe/Vienna"));

    private final DemoMembers demoMembers;
    private final MemberRepository members;
    private final Clock clock;

    AccountsDemo(DemoMembers demoMembers, MemberRepository members, Clock clock) {
        this.demoMembers = demoMembers;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public int chapter() {
        return 10;
    }

    @Override
    public void tell() {
        for (var one : Cast.values()) {
            var zone = ZoneId.of(ZONES.getOrDefault(one, "UTC"));
            demoMembers.make(one.id(), one.fullName(), one.handle(), one.audience(), zone);
        }
        grant(Cast.GRETA, Role.ADMINISTRATOR);
        grant(Cast.GRETA, Role.VERIFIER);
        grant(Cast.FARID, Role.VERIFIER);
        grant(Cast.FARID, Role.MODERATOR);
        grant(Cast.KOFI, Role.VERIFIER);
        grant(Cast.KOFI, Role.AUDITOR);
        grant(Cast.KOFI, Role.MODERATOR);
    }

    private void grant(Cast to, Role role) {
        members.grant(to.id(), role, Cast.GRETA.id(), clock.instant());
    }
}
