package org.consilium.notifications;

import java.util.Map;

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
