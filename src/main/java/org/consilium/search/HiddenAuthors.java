package org.consilium.search;

import java.util.Set;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;

/// Whose words and profiles a viewer does not see, because one of the two blocked the other; a bean
/// of the module that knows. Part of every query, so it holds from one moment to the next.
public interface HiddenAuthors {
    Set<MemberId> from(Viewer viewer);
}
