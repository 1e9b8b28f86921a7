package org.consilium.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.consilium.platform.MemberId;

/// Names of members; one bean, of the module that has the accounts. Entries hold ids only, so that
/// a name changes, or goes with its member, without a change to the record.
public interface ActorNames {
    /// Those that are members still; one query.
    Map<MemberId, ActorName> of(Collection<MemberId> members);

    /// Members somebody may mean by a name, a handle or an address; a few.
    List<MemberId> find(String text);
}
