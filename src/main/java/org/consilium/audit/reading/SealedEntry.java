package org.consilium.audit.reading;

import org.consilium.audit.model.Entry;
import org.jspecify.annotations.Nullable;

/// An entry with its place in the chain: sequence 0 and no hash while it waits for its seal.
public record SealedEntry(Entry entry, long sequence, @Nullable String hash) {}
