package org.consilium.groups;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies a room; also the id of the place its threads stand in.
public record RoomId(UUID value) implements Id {}
