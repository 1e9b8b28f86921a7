package org.consilium.notifications.push;

import java.time.Instant;

/// A browser that shows that there is news; `key` and `auth` are the browser's, in base 64.
public record PushDevice(
        PushDeviceId id, String endpoint, String key, String auth, String name, Instant addedAt) {}
