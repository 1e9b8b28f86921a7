package org.consilium.verification.standing;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies a standing.
public record StandingId(UUID value) implements Id {}
