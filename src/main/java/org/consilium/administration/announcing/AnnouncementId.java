package org.consilium.administration.announcing;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies an announcement.
public record AnnouncementId(UUID value) implements Id {}
