package org.consilium.accounts.joining;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.consilium.accounts.AccountMail;
import org.consilium.accounts.Member;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.accounts.model.NewMember;
import org.consilium.accounts.model.NewMember.Person;
import org.consilium.accounts.model.Terms;
import org.consilium.platform.Audience;
import org.consilium.platform.Hashes;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Signing up: a mail goes out, and whoever can read it becomes a member. An address that has an
/// account already gets a mail that says so; the page says the same in both cases.
@Component
class SignUps {
    private static final Duration VALID = Duration.ofDays(2);

    private final SignUpRepository signUps;
    private final MemberRepository members;
    private final NewMember newMember;
    private final AccountMail mail;
    private final PasswordEncoder passwords;
    private final Terms terms;
    private final Ids ids;
    private final Clock clock;

    SignUps(
            SignUpRepository signUps,
            MemberRepository members,
            NewMember newMember,
            AccountMail mail,
            PasswordEncoder passwords,
            Terms terms,
            Ids ids,
            Clock clock) {
        this.signUps = signUps;
        this.members = members;
        this.newMember = newMember;
        this.mail = mail;
        this.passwords = passwords;
        this.terms = terms;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void start(SignUpForm form, Locale locale) {
        var person = person(form, locale);
        var addressee =
                new AccountMail.Addressee(
                        person.email(), person.name(), person.locale(), person.zone());
        if (members.byEmail(form.email()).isPresent()) {
            mail.send(
                    addressee,
                    Message.of("You already have an account"),
                    Message.of(
                            "Somebody, probably you, tried to sign up with this address. It has an"
                                    + " account already: sign in, or choose a new password if you"
                                    + " forgot it."),
                    Message.of("Sign in"),
                    "/sign-in");
            return;
        }
        var token = Hashes.token();
        var now = clock.instant();
        signUps.insert(Hashes.sha256(token), person, now, now.plus(VALID));
        mail.send(
                addressee,
                Message.of("Please confirm your address"),
                Message.of(
                        "Welcome to Consilium. Confirm that this address is yours and your account"
                                + " is ready. The link holds for two days; if you did not sign up,"
                                + " do nothing."),
                Message.of("Confirm my address"),
                "/confirm/" + token);
    }

    boolean isPending(String token) {
        return signUps.isPending(Hashes.sha256(token), clock.instant());
    }

    /// Makes the member; empty when the link was used, is too old, or the address has an account.
    @Transactional
    public Optional<Member> confirm(String token) {
        var id = new MemberId(ids.next());
        return signUps.take(Hashes.sha256(token), id, clock.instant()).flatMap(newMember::make);
    }

    int dropExpired() {
        return signUps.dropExpired(clock.instant());
    }

    private Person person(SignUpForm form, Locale locale) {
        return new Person(
                new MemberId(ids.next()),
                form.email(),
                form.name(),
                Audience.valueOf(form.audience()),
                locale,
                zoneOf(form.zone()),
                encode(form.password()),
                terms.current().version());
    }

    private String encode(String password) {
        var encoded = passwords.encode(password);
        if (encoded == null) {
            throw new IllegalStateException("no password");
        }
        return encoded;
    }

    private static ZoneId zoneOf(String zone) {
        try {
            return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
