package org.consilium.messaging;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies a message.
public record MessageId(UUID value) implements Id {}
