package org.consilium.accounts;

import java.time.Clock;
import org.consilium.accounts.model.AccountDeeds;
import org.consilium.accounts.model.RoleRepository;
import org.consilium.audit.Audit;
import org.consilium.audit.Deed;
import org.consilium.audit.Note;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Role;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Grants and revokes roles: one decision after the other, so that two administrators cannot revoke
/// each other at once. The reason is on record, where the member reads it.
@Component
public class Roles {
    /// What came of granting or revoking a role.
    public sealed interface RoleOutcome {
        /// It is so now.
        record Done() implements RoleOutcome {}

        /// It was so before: sent twice, or another administrator was quicker.
        record AlreadySo() implements RoleOutcome {}

        /// An instance is never without an administrator.
        record LastAdministrator() implements RoleOutcome {}

        /// Who administers does not audit, and the other way round.
        record WatchesThemselves() implements RoleOutcome {}
    }

    private final RoleRepository roles;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    Roles(RoleRepository roles, Sessions sessions, Audit audit, Clock clock) {
        this.roles = roles;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public RoleOutcome grant(Viewer by, MemberId to, Role role, String reason) {
        roles.lock();
        var held = roles.of(to);
        if (held.contains(role)) {
            return new RoleOutcome.AlreadySo();
        }
        if ((role == Role.AUDITOR && held.contains(Role.ADMINISTRATOR))
                || (role == Role.ADMINISTRATOR && held.contains(Role.AUDITOR))) {
            return new RoleOutcome.WatchesThemselves();
        }
        roles.insert(to, role, by.id(), clock.instant());
        return done(by, AccountDeeds.GRANT, to, role, reason);
    }

    @Transactional
    public RoleOutcome revoke(Viewer by, MemberId from, Role role, String reason) {
        roles.lock();
        if (!roles.of(from).contains(role)) {
            return new RoleOutcome.AlreadySo();
        }
        if (role == Role.ADMINISTRATOR && roles.count(role) == 1) {
            return new RoleOutcome.LastAdministrator();
        }
        roles.delete(from, role);
        return done(by, AccountDeeds.REVOKE, from, role, reason);
    }

    private RoleOutcome done(Viewer by, Deed deed, MemberId whose, Role role, String reason) {
        audit.record(
                Note.of(by, deed)
                        .about(new Item("member", whose.value()))
                        .whose(whose)
                        .because(reason)
                        .with("role", role));
        sessions.refresh(whose);
        return new RoleOutcome.Done();
    }
}
