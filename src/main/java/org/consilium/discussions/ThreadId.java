package org.consilium.discussions;

import java.util.UUID;
import org.consilium.platform.Id;
import org.consilium.platform.Item;

/// Identifies a thread; its page is [#path].
public record ThreadId(UUID value) implements Id {
    public String path() {
        return "/threads/" + shortForm();
    }

    /// The thread as anything one can point at.
    public Item item() {
        return new Item("thread", value);
    }

    /// The page of the thread on which the reply with this number is, at that reply.
    public String pathTo(int seq) {
        return path() + "?from=" + seq + "#reply-" + seq;
    }
}
