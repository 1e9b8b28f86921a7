package org.consilium.discussions;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies a reply, whatever its thread.
public record ReplyId(UUID value) implements Id {}
