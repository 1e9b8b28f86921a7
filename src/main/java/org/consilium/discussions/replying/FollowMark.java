package org.consilium.discussions.replying;

import org.consilium.discussions.ThreadId;

/// Model of `discussions/follow`: whether this viewer is told of new replies.
public record FollowMark(ThreadId thread, boolean following) {
    /// Where pressing it posts to.
    public String path() {
        return thread.path() + "/follow?_method=" + (following ? "delete" : "put");
    }
}
