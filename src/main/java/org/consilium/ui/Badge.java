package org.consilium.ui;

import org.consilium.platform.Viewer;

/// The number on the bell. One bean at most.
public interface Badge {
    /// How many notices the viewer has not read; one cheap query.
    int unread(Viewer viewer);
}
