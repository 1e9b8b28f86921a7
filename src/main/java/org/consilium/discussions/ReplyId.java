package org.consilium.discussions;

import java.util.UUID;
import org.consilium.platform.Id;
import org.consilium.platform.Item;

/// Identifies a reply, whatever its thread.
public record ReplyId(UUID value) implements Id {
    /// The reply as anything one can point at.
    public Item item() {
        return new Item("reply", value);
    }
}
