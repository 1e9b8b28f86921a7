package org.consilium.accounts;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.accounts.model.NewMember;
import org.consilium.platform.Audience;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Finds members, for other modules.
@Component
public class Members {
    private final MemberRepository members;
    private final NewMember newMember;
    private final PasswordEncoder passwords;
    private final Ids ids;

    Members(MemberRepository members, NewMember newMember, PasswordEncoder passwords, Ids ids) {
        this.members = members;
        this.newMember = newMember;
        this.passwords = passwords;
        this.ids = ids;
    }

    /// In whose name texts of others are taken in; made on first use. Nobody can sign in as it: its
    /// password is known to nobody, and its address takes no mail.
    public MemberId library() {
        if (members.find(MemberRepository.LIBRARY).isEmpty()) {
            var unknown = Objects.requireNonNull(passwords.encode(UUID.randomUUID().toString()));
            newMember.make(
                    new NewMember.Person(
                            MemberRepository.LIBRARY,
                            "library@consilium.invalid",
                            "Library",
                            Audience.CLINICIAN,
                            Locale.UK,
                            ZoneOffset.UTC,
                            unknown,
                            null),
                    "library");
        }
        return MemberRepository.LIBRARY;
    }

    public Optional<Member> find(MemberId id) {
        return members.find(id);
    }

    public Optional<Member> byHandle(String handle) {
        return members.byHandle(handle);
    }

    /// Nobody's account, under which what is written without a name stands: without password and
    /// address, in no world that others visit. Made the first time.
    public MemberId pseudonym(String handle, String name) {
        return members.byHandle(handle)
                .map(Member::id)
                .orElseGet(() -> members.pseudonym(new MemberId(ids.next()), handle, name));
    }

    /// The members of those handles that exist, in one query.
    public Map<String, MemberId> byHandles(Collection<String> handles) {
        return handles.isEmpty() ? Map.of() : members.byHandles(handles);
    }
}
