package org.consilium.discussions;

import java.time.Instant;
import org.consilium.platform.MemberId;

/// A question was asked or an article published.
public record ThreadStarted(ThreadId thread, ThreadKind kind, MemberId author, Instant at) {}
