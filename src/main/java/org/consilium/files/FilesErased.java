package org.consilium.files;

import java.time.Instant;
import java.util.List;

/// Files were removed of which nothing may be left; `keys` name their objects in the store.
public record FilesErased(List<String> keys, Instant at) {
    public FilesErased {
        keys = List.copyOf(keys);
    }
}
