package org.consilium.platform;

import java.time.Instant;

/// A backup or an export of the whole instance was made, by the command of that name (`kind`).
public record InstanceCopied(String kind, long rows, long files, Instant at) {}
