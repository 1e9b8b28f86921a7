package org.consilium.discussions;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies a thread; its page is [#path].
public record ThreadId(UUID value) implements Id {
    public String path() {
        return "/threads/" + shortForm();
    }

    /// The page of the thread on which the reply with this number is, at that reply.
    public String pathTo(int seq) {
        return path() + "?from=" + seq + "#reply-" + seq;
    }
}
