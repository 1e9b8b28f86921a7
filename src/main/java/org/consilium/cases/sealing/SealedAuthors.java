package org.consilium.cases.sealing;

import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.model.CaseRepository;
import org.consilium.discussions.ThreadId;
import org.consilium.moderation.UnnamedAuthors;
import org.consilium.platform.Item;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Lets the author of a case under a sealed name read what moderators decided about it.
@Component
class SealedAuthors implements UnnamedAuthors {
    private static final String THREAD = "thread";

    private final CaseRepository cases;
    private final CaseAccess access;

    SealedAuthors(CaseRepository cases, CaseAccess access) {
        this.cases = cases;
        this.access = access;
    }

    @Override
    public boolean isBy(Viewer viewer, Item item) {
        return item.kind().equals(THREAD)
                && cases.ofThread(new ThreadId(item.id()))
                        .filter(CaseReport::isSealed)
                        .filter(report -> access.isAuthor(viewer, report))
                        .isPresent();
    }
}
