package org.consilium.ui;

import org.consilium.platform.Viewer;

/// Something a page may listen to; a bean of the module it belongs to. Its name is also the name of
/// the event the browser receives. What is sent is short and says nothing of content: a count.
public interface LiveTopic {
    String name();

    /// Whether this viewer may listen to this key (for a thread, its id; empty where the topic has
    /// no keys but the viewer's own).
    boolean admits(Viewer viewer, String key);

    /// The key under which signals are sent for this viewer; by default the key itself.
    default String channel(Viewer viewer, String key) {
        return key;
    }

    /// What holds now; sent when listening begins, so that nothing is missed in between.
    String state(Viewer viewer, String key);
}
