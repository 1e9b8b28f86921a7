package org.consilium.accounts.signing;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.consilium.accounts.model.AccountDeeds;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.accounts.model.MemberRepository.Login;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.audit.Outcome;
import org.consilium.platform.Hashes;
import org.consilium.platform.MemberId;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Compares passwords, slowly, and as slowly for addresses that have no account.
@Component
class SignIns {
    /// What came of it.
    sealed interface SignInOutcome {
        record SignedIn(MemberId member) implements SignInOutcome {}

        record WrongCredentials() implements SignInOutcome {}

        record TooManyAttempts() implements SignInOutcome {}
    }

    private final MemberRepository members;
    private final PasswordEncoder passwords;
    private final RateLimits limits;
    private final Audit audit;
    private final Optional<String> nobody;

    SignIns(MemberRepository members, PasswordEncoder passwords, RateLimits limits, Audit audit) {
        this.members = members;
        this.passwords = passwords;
        this.limits = limits;
        this.audit = audit;
        this.nobody = Optional.ofNullable(passwords.encode(Hashes.token()));
    }

    SignInOutcome signIn(SignInForm form, String address) {
        boolean allowed =
                limits.take(RateLimit.SIGN_IN_PER_ADDRESS, address)
                        && limits.take(
                                RateLimit.SIGN_IN_PER_ACCOUNT,
                                form.email().toLowerCase(Locale.ROOT));
        if (!allowed) {
            record(members.login(form.email()), Outcome.REFUSED);
            return new SignInOutcome.TooManyAttempts();
        }
        var login = members.login(form.email());
        var hash = login.map(Login::passwordHash).or(() -> nobody).orElse("");
        if (!passwords.matches(form.password(), hash) || login.isEmpty()) {
            record(login, Outcome.FAILED);
            return new SignInOutcome.WrongCredentials();
        }
        return new SignInOutcome.SignedIn(login.get().id());
    }

    /// Nobody has signed in, so the note is nobody's; its owner is whose account was tried.
    private void record(Optional<Login> tried, Outcome outcome) {
        var note = Note.of(Viewer.anonymous(Locale.UK, ZoneOffset.UTC), AccountDeeds.SIGN_IN);
        audit.record(note.whose(tried.map(Login::id).orElse(null)).ended(outcome));
    }

    /// Whether this is the password of a member who is signed in; for changes that ask again.
    boolean confirms(MemberId member, String password) {
        return limits.take(RateLimit.SIGN_IN_PER_ACCOUNT, member.shortForm())
                && members.account(member)
                        .flatMap(account -> members.login(account.email()))
                        .filter(login -> passwords.matches(password, login.passwordHash()))
                        .isPresent();
    }
}
