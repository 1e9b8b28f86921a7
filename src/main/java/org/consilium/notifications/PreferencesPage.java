package org.consilium.notifications;

import java.util.List;

/// Model of `notifications/preferences`: each kind that concerns the viewer, and what they chose.
public record PreferencesPage(List<NotificationKind> kinds, Wishes wishes) {
    public PreferencesPage {
        kinds = List.copyOf(kinds);
    }

    public List<Channel> channels() {
        return List.of(Channel.values());
    }
}
