package org.consilium.cases;

import java.time.Clock;
import org.consilium.cases.model.WaitingQueries;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// How many of one's cases wait to be told what it was in the end. Counted whenever a page asks,
/// because authors whose names are sealed can be reached by nothing that is written down.
@Component
public class WaitingCases {
    private final WaitingQueries queries;
    private final Clock clock;

    WaitingCases(WaitingQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public int of(Viewer author) {
        return queries.count(author.id(), clock.instant());
    }
}
