package org.consilium.search.finding;

import org.consilium.platform.NotFound;
import org.consilium.platform.Secrets;
import org.consilium.search.query.HitCursor;
import org.consilium.search.query.SearchFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Cursors in addresses, signed: one that was tampered with, or taken to another query, is a page
/// that is not there.
@Component
class SearchCursors {
    private static final String PURPOSE = "search-cursor";

    private final Secrets secrets;

    SearchCursors(Secrets secrets) {
        this.secrets = secrets;
    }

    String write(HitCursor cursor, SearchFilter filter) {
        return secrets.sign(PURPOSE, cursor.write(filter.query()));
    }

    @Nullable HitCursor read(@Nullable String text, SearchFilter filter) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return secrets.verify(PURPOSE, text)
                .flatMap(signed -> HitCursor.read(signed, filter.query()))
                .orElseThrow(NotFound::new);
    }
}
