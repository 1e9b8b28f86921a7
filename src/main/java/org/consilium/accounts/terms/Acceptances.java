package org.consilium.accounts.terms;

import java.time.Clock;
import java.util.List;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.accounts.model.Terms;
import org.consilium.platform.MemberId;
import org.consilium.ui.StaleForm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Accepting the terms in force.
@Component
class Acceptances {
    private final AcceptanceRepository accepted;
    private final MemberRepository members;
    private final Sessions sessions;
    private final Terms terms;
    private final Clock clock;

    Acceptances(
            AcceptanceRepository accepted,
            MemberRepository members,
            Sessions sessions,
            Terms terms,
            Clock clock) {
        this.accepted = accepted;
        this.members = members;
        this.sessions = sessions;
        this.terms = terms;
        this.clock = clock;
    }

    /// Only the version in force can be accepted; false for another.
    @Transactional
    public boolean accept(MemberId member, String version) {
        if (!terms.current().version().equals(version)) {
            return false;
        }
        members.acceptTerms(member, version, clock.instant());
        sessions.refresh(member);
        return true;
    }

    /// The page that asks for it.
    AcceptancePage page(MemberId member, String action, String next, List<StaleForm.Field> typed) {
        var version = terms.current();
        return new AcceptancePage(
                version,
                !accepted.any(member),
                members.termsAcceptedAt(member, version.version()).isPresent(),
                action,
                next,
                typed);
    }
}
