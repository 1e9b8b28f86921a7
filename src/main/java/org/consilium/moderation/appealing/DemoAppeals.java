package org.consilium.moderation.appealing;

import java.time.Instant;
import org.consilium.moderation.model.DecisionRepository;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Appeals at times in the past, for the demo world.
@Component
public class DemoAppeals {
    private final MakeAppeal makeAppeal;
    private final DecisionRepository decisions;

    DemoAppeals(MakeAppeal makeAppeal, DecisionRepository decisions) {
        this.makeAppeal = makeAppeal;
        this.decisions = decisions;
    }

    /// Against the newest decision about this member.
    public void appeal(Viewer author, String words, Instant at) {
        var last = decisions.of(author.id(), Cursor.NEWEST, 1).items().getFirst();
        makeAppeal.appeal(author, last.id(), words, at);
    }
}
