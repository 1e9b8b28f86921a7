package org.consilium.discussions;

import java.time.Instant;
import org.consilium.platform.MemberId;

/// Somebody replied in a thread.
public record ReplyWritten(ThreadId thread, ReplyId reply, MemberId author, Instant at) {}
