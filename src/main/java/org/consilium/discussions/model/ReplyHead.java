package org.consilium.discussions.model;

import org.consilium.discussions.ReplyId;
import org.consilium.platform.MemberId;

/// A reply without its text, and its thread.
public record ReplyHead(
        ReplyId id, ThreadHead thread, int seq, MemberId author, boolean isDeleted) {
    /// The page of the thread on which it is, at the reply.
    public String path() {
        return thread.id().pathTo(seq);
    }
}
