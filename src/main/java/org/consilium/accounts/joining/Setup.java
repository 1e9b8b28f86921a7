package org.consilium.accounts.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.consilium.accounts.Member;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.accounts.model.NewMember;
import org.consilium.accounts.model.NewMember.Person;
import org.consilium.accounts.model.Terms;
import org.consilium.platform.Audience;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.Role;
import org.consilium.platform.Secrets;
import org.consilium.platform.Sql;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The first start of an empty instance: whoever holds the code that was printed where it was
/// started becomes its administrator, once.
@Component
class Setup {
    private static final int CODE_LENGTH = 10;

    @Sql
    private static final String LOCK =
            """
            lock table accounts.role_grant in share row exclusive mode
            """;

    private final MemberRepository members;
    private final NewMember newMember;
    private final Database database;
    private final Secrets secrets;
    private final PasswordEncoder passwords;
    private final Terms terms;
    private final Ids ids;
    private final Clock clock;

    Setup(
            MemberRepository members,
            NewMember newMember,
            Database database,
            Secrets secrets,
            PasswordEncoder passwords,
            Terms terms,
            Ids ids,
            Clock clock) {
        this.members = members;
        this.newMember = newMember;
        this.database = database;
        this.secrets = secrets;
        this.passwords = passwords;
        this.terms = terms;
        this.ids = ids;
        this.clock = clock;
    }

    boolean isOpen() {
        return !members.any();
    }

    String code() {
        return secrets.sign("setup", "").substring(0, CODE_LENGTH);
    }

    boolean admits(String code) {
        var given = code.getBytes(StandardCharsets.UTF_8);
        return isOpen() && MessageDigest.isEqual(code().getBytes(StandardCharsets.UTF_8), given);
    }

    /// Makes the administrator; empty when somebody else was quicker.
    @Transactional
    public Optional<Member> finish(SetupForm form, Locale locale) {
        database.sql(LOCK).update();
        if (!isOpen()) {
            return Optional.empty();
        }
        var person =
                new Person(
                        new MemberId(ids.next()),
                        form.email(),
                        form.name(),
                        Audience.CLINICIAN,
                        locale,
                        form.zone().isEmpty() ? ZoneOffset.UTC : ZoneId.of(form.zone()),
                        Objects.requireNonNull(passwords.encode(form.password())),
                        terms.current().version());
        var made = newMember.make(person);
        made.ifPresent(this::grantAll);
        return made;
    }

    private void grantAll(Member member) {
        // Who runs an instance does not also watch over its running.
        for (var role : EnumSet.complementOf(EnumSet.of(Role.AUDITOR))) {
            members.grant(member.id(), role, null, clock.instant());
        }
    }
}
