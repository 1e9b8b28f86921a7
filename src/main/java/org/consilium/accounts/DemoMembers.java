package org.consilium.accounts;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.consilium.accounts.model.NewMember;
import org.consilium.accounts.model.NewMember.Person;
import org.consilium.accounts.model.Terms;
import org.consilium.platform.Audience;
import org.consilium.platform.Cast;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Makes members for the demo world and for tests: like everybody else, but with known ids and one
/// password.
@Component
public class DemoMembers {
    private final NewMember newMember;
    private final PasswordEncoder passwords;
    private final Terms terms;
    private @Nullable String password;

    DemoMembers(NewMember newMember, PasswordEncoder passwords, Terms terms) {
        this.newMember = newMember;
        this.passwords = passwords;
        this.terms = terms;
    }

    /// Makes a member who reads British English; `handle` is also the local part of the address.
    public Member make(MemberId id, String name, String handle, Audience audience, ZoneId zone) {
        var person =
                new Person(
                        id,
                        handle + "@demo.consilium.example",
                        name,
                        audience,
                        Locale.UK,
                        zone,
                        password(),
                        terms.current().version());
        return newMember.make(person, handle).orElseThrow();
    }

    /// One hash for all: they share the password, and hashing is slow on purpose.
    private synchronized String password() {
        if (password == null) {
            password = Objects.requireNonNull(passwords.encode(Cast.PASSWORD));
        }
        return password;
    }
}
