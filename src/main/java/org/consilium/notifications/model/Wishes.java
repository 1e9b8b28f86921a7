package org.consilium.notifications.model;

import java.util.Map;
import org.consilium.notifications.Channel;
import org.consilium.notifications.NotificationKind;

/// What a member chose about kinds and channels; where they chose nothing, the kind's default
/// holds.
public record Wishes(Map<Choice, Boolean> chosen) {
    /// One kind by one channel.
    public record Choice(String kind, Channel channel) {}

    public Wishes {
        chosen = Map.copyOf(chosen);
    }

    public boolean want(NotificationKind kind, Channel channel) {
        return chosen.getOrDefault(new Choice(kind.key(), channel), channel.isDefault(kind));
    }
}
