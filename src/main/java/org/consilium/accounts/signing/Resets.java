package org.consilium.accounts.signing;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.consilium.accounts.AccountMail;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.model.AccountDeeds;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.accounts.model.PendingSignIns;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.platform.Hashes;
import org.consilium.platform.MemberId;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.ui.Message;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgotten passwords. Asking tells nothing; a new password ends every session.
@Component
class Resets {
    private static final Duration VALID = Duration.ofHours(2);

    private final ResetRepository resets;
    private final MemberRepository members;
    private final Sessions sessions;
    private final PendingSignIns pending;
    private final AccountMail mail;
    private final PasswordEncoder passwords;
    private final RateLimits limits;
    private final Audit audit;
    private final Clock clock;

    Resets(
            ResetRepository resets,
            MemberRepository members,
            Sessions sessions,
            PendingSignIns pending,
            AccountMail mail,
            PasswordEncoder passwords,
            RateLimits limits,
            Audit audit,
            Clock clock) {
        this.resets = resets;
        this.members = members;
        this.sessions = sessions;
        this.pending = pending;
        this.mail = mail;
        this.passwords = passwords;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /// Sends a link if the address has an account and has not been sent too many.
    @Transactional
    public void start(String email, String address) {
        boolean allowed =
                limits.take(RateLimit.RESET_PER_ADDRESS, address)
                        && limits.take(RateLimit.RESET_PER_ACCOUNT, email.toLowerCase(Locale.ROOT));
        var found = members.byEmail(email);
        if (!allowed || found.isEmpty()) {
            return;
        }
        var member = found.get();
        var token = Hashes.token();
        var now = clock.instant();
        resets.insert(Hashes.sha256(token), member.id(), now, now.plus(VALID));
        mail.send(
                new AccountMail.Addressee(email, member.name(), member.locale(), member.zone()),
                Message.of("Choose a new password"),
                Message.of(
                        "Somebody, probably you, asked for a new password. The link holds for two"
                                + " hours. If it was not you, do nothing: your password stays as it"
                                + " is."),
                Message.of("Choose a new password"),
                "/reset/" + token);
    }

    /// Whose password the link may change; empty when it was used or is too old.
    Optional<MemberId> find(String token) {
        return resets.find(Hashes.sha256(token), clock.instant());
    }

    /// Sets the password; empty when the link was used or is too old.
    @Transactional
    public Optional<MemberId> finish(String token, String password) {
        var member = resets.take(Hashes.sha256(token), clock.instant());
        member.ifPresent(id -> change(id, password));
        return member;
    }

    private void change(MemberId member, String password) {
        members.updatePassword(member, Objects.requireNonNull(passwords.encode(password)));
        sessions.endAll(member, null);
        pending.endAll(member);
        var note = Note.of(member, AccountDeeds.CHANGE_PASSWORD).whose(member);
        audit.record(note.with("by", SignInStep.LINK));
    }
}
