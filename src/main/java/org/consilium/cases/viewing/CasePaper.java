package org.consilium.cases.viewing;

import java.util.Optional;
import org.consilium.cases.model.CasePart;
import org.consilium.cases.model.SeenCase;
import org.consilium.platform.Viewer;
import org.consilium.ui.Fragment;
import org.springframework.stereotype.Component;

/// The ways from a case to paper, beside it.
@Component
class CasePaper implements CasePart {
    private static final int ORDER = 60;

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
        return Optional.of(new Fragment("cases/viewing/ways", seen.report().id()));
    }
}
