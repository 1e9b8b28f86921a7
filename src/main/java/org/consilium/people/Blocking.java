package org.consilium.people;

import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;

/// Blocks somebody, wherever the viewer meets them; part of the caller's transaction. The other is
/// not told.
public interface Blocking {
    void block(Viewer viewer, MemberId other);
}
