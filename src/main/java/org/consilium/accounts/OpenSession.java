package org.consilium.accounts;

import java.time.Instant;
import org.consilium.platform.Viewer;

/// A session that is open, and for whom.
public record OpenSession(SessionId id, Viewer viewer, Instant openedAt, Instant seenAt) {}
