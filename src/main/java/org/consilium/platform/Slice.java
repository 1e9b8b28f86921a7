package org.consilium.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Some rows of an ordered list, and the cursor after which the next ones follow (null at the end).
/// There are no totals and no page numbers: any place in a list costs the same.
public record Slice<T>(List<T> items, @Nullable Cursor next) {
    public Slice {
        items = List.copyOf(items);
    }

    /// Cuts `rows`, read with `limit + 1`, to `limit`, and remembers where to go on.
    public static <T> Slice<T> of(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
        if (rows.size() <= limit) {
            return new Slice<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Slice<>(items, cursorOf.apply(items.getLast()));
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
