package org.consilium.discussions;

import java.time.Instant;
import org.consilium.platform.MemberId;

/// The asker accepted a reply, written by `answerer`, as the answer.
public record AnswerAccepted(ThreadId thread, ReplyId reply, MemberId answerer, Instant at) {}
