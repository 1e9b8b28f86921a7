package org.consilium.search.saved;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies a saved search.
public record SavedId(UUID value) implements Id {}
