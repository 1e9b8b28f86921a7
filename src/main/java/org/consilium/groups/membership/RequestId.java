package org.consilium.groups.membership;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies a request to join.
public record RequestId(UUID value) implements Id {}
