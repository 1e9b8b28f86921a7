package org.consilium.cases.model;

import java.util.Optional;
import org.consilium.platform.Viewer;
import org.consilium.ui.Fragment;

/// One part of a case's page; a bean of the feature it shows. The page has eight statements in all,
/// five of which are the thread's and the case's own: a part takes one at most, and none where
/// there is nothing to show.
public interface CasePart {
    /// Where on the page a part stands.
    enum Where {
        TOP,
        ASIDE
    }

    /// Small ones first: presentation 10, images 20, differential 30, outcome 40, similar cases 50.
    int order();

    default Where where() {
        return Where.TOP;
    }

    /// What to show; empty for nothing. Who may read the case has been asked, and it is not
    /// withdrawn.
    Optional<Fragment> of(Viewer viewer, SeenCase seen);

    /// The same in print and in the PDF: text, and nothing to press. Empty for what stands on
    /// screens only.
    default Optional<Fragment> printed(Viewer viewer, SeenCase seen) {
        return Optional.empty();
    }
}
