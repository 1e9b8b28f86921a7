package org.consilium.accounts.model;

import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.consilium.accounts.Member;
import org.consilium.accounts.MemberJoined;
import org.consilium.platform.Audience;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a member of somebody whose address is known to be theirs.
@Component
public class NewMember {
    /// All there is to know about somebody who becomes a member. `termsVersion` is null for who has
    /// not accepted any yet, and is asked to after signing in.
    public record Person(
            MemberId id,
            String email,
            String name,
            Audience audience,
            Locale locale,
            ZoneId zone,
            String passwordHash,
            @Nullable String termsVersion) {}

    private static final String ANY = "member";
    private static final int HANDLE_LENGTH = 30;

    /// Words that addresses of pages use in the place of a handle.
    private static final Set<String> RESERVED = Set.of("me", "new");

    /// How the handles of nobody's accounts begin, under which sealed names stand: nobody's name
    /// may lead to one.
    private static final String NOBODYS = "sealed.";

    private static final int ATTEMPTS = 1_000;

    private final MemberRepository members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewMember(MemberRepository members, ApplicationEventPublisher events, Clock clock) {
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /// Empty when the address has an account by now. The handle is made from the name; where it is
    /// taken, a number follows.
    @Transactional
    public Optional<Member> make(Person person) {
        return make(person, handleOf(person.name()));
    }

    /// As [#make(Person)], with a handle wished for.
    @Transactional
    public Optional<Member> make(Person person, String handle) {
        var free = isReserved(handle) ? ANY : handle;
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            var member = member(person, attempt == 1 ? free : free + attempt);
            if (members.insert(member, person.email(), person.passwordHash(), clock.instant())) {
                if (person.termsVersion() != null) {
                    members.acceptTerms(member.id(), person.termsVersion(), clock.instant());
                }
                events.publishEvent(new MemberJoined(member.id(), clock.instant()));
                return Optional.of(member);
            }
            if (members.byEmail(person.email()).isPresent()) {
                return Optional.empty();
            }
        }
        throw new IllegalStateException("no handle free");
    }

    private static Member member(Person person, String handle) {
        return new Member(
                person.id(),
                person.name(),
                handle,
                person.audience(),
                person.locale(),
                person.zone());
    }

    /// "Amara Okafor" → `amara.okafor`; a name without Latin letters → `member`.
    static String handleOf(String name) {
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", ".");
        var cut = plain.substring(0, Math.min(plain.length(), HANDLE_LENGTH));
        var handle = cut.replaceAll("^\\.+|\\.+$", "");
        return handle.isEmpty() || isReserved(handle) ? ANY : handle;
    }

    private static boolean isReserved(String handle) {
        return RESERVED.contains(handle) || handle.startsWith(NOBODYS);
    }
}
