package org.consilium.moderation.model;

import java.util.UUID;
import org.consilium.platform.Id;

public record SnapshotId(UUID value) implements Id {}
