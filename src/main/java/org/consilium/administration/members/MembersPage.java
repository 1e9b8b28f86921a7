package org.consilium.administration.members;

import java.util.List;

/// Model of `administration/members`: without a search, those who hold a role.
public record MembersPage(String q, List<FoundMember> members, int limit) {
    public MembersPage {
        members = List.copyOf(members);
    }

    public boolean isCut() {
        return members.size() >= limit;
    }
}
