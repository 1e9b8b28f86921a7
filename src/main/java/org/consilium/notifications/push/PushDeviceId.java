package org.consilium.notifications.push;

import java.util.UUID;
import org.consilium.platform.Id;

public record PushDeviceId(UUID value) implements Id {}
