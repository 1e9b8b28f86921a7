package org.consilium.accounts;

import java.time.Instant;

/// One of a member's sessions, as the member sees it.
public record SessionLine(
        SessionId id, String device, String address, Instant openedAt, Instant seenAt) {}
