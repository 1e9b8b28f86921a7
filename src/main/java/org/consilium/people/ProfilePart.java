package org.consilium.people;

import java.util.Optional;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Fragment;

/// What another module tells of a colleague on their profile; a bean of that module. Not asked for
/// a profile that is hidden, nor between members who are apart.
public interface ProfilePart {
    /// Empty for nothing; one statement at most.
    Optional<Fragment> of(Viewer viewer, MemberId owner);
}
