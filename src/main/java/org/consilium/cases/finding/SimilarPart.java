package org.consilium.cases.finding;

import java.util.Optional;
import org.consilium.cases.model.CasePart;
import org.consilium.cases.model.SeenCase;
import org.consilium.platform.Viewer;
import org.consilium.ui.Fragment;
import org.springframework.stereotype.Component;

/// Beside a case: the way to cases like it. They are fetched when the page is there, because to
/// find them costs as much as the page.
@Component
class SimilarPart implements CasePart {
    private static final int ORDER = 50;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Where where() {
        return Where.ASIDE;
    }

    @Override
    public Optional<Fragment> of(Viewer viewer, SeenCase seen) {
        return Optional.of(new Fragment("cases/finding/similar-part", seen.report()));
    }
}
