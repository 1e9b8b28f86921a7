package org.consilium.notifications;

import java.util.Collection;
import java.util.Set;
import org.consilium.platform.MemberId;

/// Knows who wishes to hear nothing of whom; a bean of the module that keeps it. Asked before
/// anybody is told of something another member did.
public interface Silence {
    /// Those of `readers` who are told nothing of what `actor` did. One query for all.
    Set<MemberId> silent(MemberId actor, Collection<MemberId> readers);
}
