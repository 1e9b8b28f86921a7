package org.consilium.audit.reading;

import java.util.List;
import java.util.Map;
import org.consilium.audit.Deed;
import org.jspecify.annotations.Nullable;

/// Model of `audit/list`.
public record AuditPage(
        List<EntryRow> rows, AuditFilter filter, Map<String, Deed> deeds, @Nullable String next) {
    public AuditPage {
        rows = List.copyOf(rows);
    }

    /// This list with another ending, for the exports.
    public String as(String path) {
        return filter.isEmpty() ? path : path + "?" + filter.query();
    }
}
