package org.consilium.moderation.trusting;

import org.consilium.moderation.TrustLevel;

/// A level and what it was made from.
public record Measured(TrustLevel level, Standing standing) {}
