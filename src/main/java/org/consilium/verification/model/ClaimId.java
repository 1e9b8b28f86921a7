package org.consilium.verification.model;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies a claim.
public record ClaimId(UUID value) implements Id {}
