package org.consilium.accounts;

import java.time.Instant;

/// One of a member's sessions, as the member sees it. `network` is the network the address was in.
public record SessionLine(
        SessionId id,
        String device,
        String network,
        SignInWay way,
        Instant openedAt,
        Instant seenAt) {}
