package org.consilium.people.profile;

import org.consilium.people.MemberCard;
import org.jspecify.annotations.Nullable;

/// A clinician as a viewer sees them: card, profile, numbers. `medianMinutes` is null while fewer
/// than five answers were counted.
record Clinician(
        MemberCard card,
        Profile profile,
        int followers,
        boolean followed,
        @Nullable Integer medianMinutes,
        int answers) {}
