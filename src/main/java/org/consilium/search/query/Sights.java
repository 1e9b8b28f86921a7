package org.consilium.search.query;

import java.util.HashSet;
import java.util.List;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.search.HiddenAuthors;
import org.consilium.search.SearchTokens;
import org.springframework.stereotype.Component;

/// Says what a viewer may find now.
@Component
class Sights {
    private final List<SearchTokens> tokens;
    private final List<HiddenAuthors> hidden;

    Sights(List<SearchTokens> tokens, List<HiddenAuthors> hidden) {
        this.tokens = tokens;
        this.hidden = hidden;
    }

    Sight of(Viewer viewer) {
        var held = new HashSet<String>();
        if (viewer.isClinician()) {
            held.add(SearchTokens.CLINICIANS);
        }
        tokens.forEach(each -> held.addAll(each.of(viewer)));
        var authors = new HashSet<MemberId>();
        if (!held.isEmpty()) {
            hidden.forEach(each -> authors.addAll(each.from(viewer)));
        }
        return new Sight(held, authors);
    }
}
