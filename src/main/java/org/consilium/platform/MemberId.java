package org.consilium.platform;

import java.util.UUID;

/// Identifies a person with an account, everywhere.
public record MemberId(UUID value) implements Id {}
