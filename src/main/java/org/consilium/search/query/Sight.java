package org.consilium.search.query;

import java.util.Set;
import org.consilium.platform.MemberId;

/// What a viewer may find: documents with one of these tokens, by none of these authors.
public record Sight(Set<String> tokens, Set<MemberId> hidden) {
    public Sight {
        tokens = Set.copyOf(tokens);
        hidden = Set.copyOf(hidden);
    }
}
