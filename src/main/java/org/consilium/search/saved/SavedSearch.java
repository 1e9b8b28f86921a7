package org.consilium.search.saved;

import java.time.Instant;

/// A search a member keeps. `query` is the query of its address.
public record SavedSearch(SavedId id, String name, String query, boolean tells, Instant createdAt) {
    /// The results.
    public String path() {
        return "/search?" + query;
    }

    /// Its own address, which leads to the results and marks notices about it read.
    public String ownPath() {
        return "/search/saved/" + id.shortForm();
    }
}
