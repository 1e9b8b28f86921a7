package org.consilium.accounts.data;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies one copy of somebody's data.
public record ExportId(UUID value) implements Id {}
