package org.consilium.cases.opinions;

import java.util.Optional;
import org.consilium.cases.model.CasePart;
import org.consilium.cases.model.SeenCase;
import org.consilium.platform.Viewer;
import org.consilium.ui.Fragment;
import org.springframework.stereotype.Component;

/// What it was, what readers think, or the form to say so: on the page of a case.
@Component
class OpinionsPart implements CasePart {
    private static final int ORDER = 30;

    private final Opinions opinions;

    OpinionsPart(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Fragment> of(Viewer viewer, SeenCase seen) {
        return Optional.of(new Fragment("cases/opinions/part", opinions.of(viewer, seen)));
    }

    /// As much as this reader sees on the page: nobody prints what they have not committed to.
    @Override
    public Optional<Fragment> printed(Viewer viewer, SeenCase seen) {
        return Optional.of(new Fragment("cases/opinions/printed", opinions.of(viewer, seen)));
    }
}
