package org.consilium.accounts;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.platform.MemberId;
import org.springframework.stereotype.Component;

/// Finds members, for other modules.
@Component
public class Members {
    private final MemberRepository members;

    Members(MemberRepository members) {
        this.members = members;
    }

    public Optional<Member> find(MemberId id) {
        return members.find(id);
    }

    public Optional<Member> byHandle(String handle) {
        return members.byHandle(handle);
    }

    /// The members of those handles that exist, in one query.
    public Map<String, MemberId> byHandles(Collection<String> handles) {
        return handles.isEmpty() ? Map.of() : members.byHandles(handles);
    }
}
