package org.consilium.ui;

import org.consilium.platform.Viewer;

/// The number on a place of the navigation: with each page, and live on pages that are open, by the
/// [LiveTopic] of the same name. A bean of the module whose place it is.
public interface Badge {
    /// Also the name of the topic that tells it.
    String name();

    /// The [NavItem#path] it stands on.
    String place();

    /// How much the viewer has not looked at; one cheap query.
    int unread(Viewer viewer);
}
