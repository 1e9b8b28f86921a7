package org.consilium.accounts.settings;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import org.consilium.accounts.MemberRenamed;
import org.consilium.accounts.SessionId;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.model.AccountDeeds;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.accounts.model.PendingSignIns;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.audit.Outcome;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What members change of their own account.
@Component
class Accounts {
    private final MemberRepository members;
    private final Sessions sessions;
    private final PendingSignIns pending;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            MemberRepository members,
            Sessions sessions,
            PendingSignIns pending,
            PasswordEncoder passwords,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.sessions = sessions;
        this.pending = pending;
        this.passwords = passwords;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void update(MemberId member, AccountForm form) {
        members.update(member, form.name(), form.toLocale(), ZoneId.of(form.zone()));
        sessions.refresh(member);
        events.publishEvent(new MemberRenamed(member, clock.instant()));
    }

    /// Sets a new password and ends all other sessions; false when the old one is wrong.
    @Transactional
    public boolean changePassword(
            MemberId member, String old, String chosen, @Nullable SessionId here) {
        var account = members.account(member).orElseThrow();
        var login = members.login(account.email()).orElseThrow();
        if (!passwords.matches(old, login.passwordHash())) {
            audit.record(changed(member).ended(Outcome.FAILED));
            return false;
        }
        members.updatePassword(member, Objects.requireNonNull(passwords.encode(chosen)));
        sessions.endAll(member, here);
        pending.endAll(member);
        audit.record(changed(member));
        return true;
    }

    private static Note changed(MemberId member) {
        return Note.of(member, AccountDeeds.CHANGE_PASSWORD).whose(member);
    }
}
