package org.consilium.accounts;

import java.util.List;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;

/// A module that keeps something about members: it can hand it out, and it can forget it. A bean of
/// every such module; [#erase] is called when a member left, in a transaction of its own, the one
/// of accounts last. It may be called again after a crash and must then do no harm.
public interface PersonalDataHolder {
    /// The module's name; also the folder of its part in an export.
    String name();

    /// What stays when somebody leaves, and why: a sentence each, shown before they decide. Empty
    /// when nothing does.
    default List<Message> stays() {
        return List.of();
    }

    /// Writes all that is kept about a member, as far as it is theirs to have: what they wrote,
    /// chose and did; no secrets, and nothing others wrote about them in confidence.
    void export(MemberId member, PersonalDataWriter writer);

    /// Removes what goes, and takes the member's name and address out of what stays.
    Erased erase(MemberId member);
}
