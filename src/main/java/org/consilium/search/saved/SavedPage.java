package org.consilium.search.saved;

import java.util.List;

/// All one's saved searches.
public record SavedPage(List<SavedSearch> searches) {
    public SavedPage {
        searches = List.copyOf(searches);
    }
}
