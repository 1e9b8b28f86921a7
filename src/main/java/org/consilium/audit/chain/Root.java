package org.consilium.audit.chain;

import java.time.LocalDate;

/// The root of a day (UTC), as it was noted.
public record Root(LocalDate day, Seal seal) {}
