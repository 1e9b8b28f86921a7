package org.consilium.audit.model;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies an entry of the audit.
public record EntryId(UUID value) implements Id {}
