package org.consilium.audit.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Model of `audit/owner`.
public record OwnerPage(List<EntryRow> rows, @Nullable String next) {
    public OwnerPage {
        rows = List.copyOf(rows);
    }
}
