package org.consilium.ui;

import java.util.Optional;
import org.consilium.platform.Viewer;

/// Knows what is announced; one bean at most. Asked for every page, so it answers from memory.
public interface Announcements {
    Optional<Announcement> current(Viewer viewer);
}
