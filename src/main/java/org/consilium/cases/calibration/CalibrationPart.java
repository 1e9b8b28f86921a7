package org.consilium.cases.calibration;

import java.util.Optional;
import org.consilium.people.ProfilePart;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Fragment;
import org.springframework.stereotype.Component;

/// How calibrated somebody is, on their profile: for verified colleagues once there are enough
/// solved cases, for themselves before.
@Component
class CalibrationPart implements ProfilePart {
    private final CalibrationQueries queries;
    private final CalibrationFrom from;

    CalibrationPart(CalibrationQueries queries, CalibrationFrom from) {
        this.queries = queries;
        this.from = from;
    }

    @Override
    public Optional<Fragment> of(Viewer viewer, MemberId owner) {
        boolean own = viewer.is(owner);
        var standing = queries.standing(owner, from.cases(), own);
        boolean shown = standing.isShown() || (own && standing.cases() > 0);
        return shown
                ? Optional.of(new Fragment("cases/calibration/part", standing))
                : Optional.empty();
    }
}
