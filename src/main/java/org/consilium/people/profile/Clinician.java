package org.consilium.people.profile;

import org.consilium.moderation.DecisionId;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.jspecify.annotations.Nullable;

/// A clinician as a viewer sees them: card, profile, numbers. `medianMinutes` is null while fewer
/// than five answers were counted; `silence` is what the viewer chose for them, `apart` whether
/// either blocked the other.
record Clinician(
        MemberCard card,
        Profile profile,
        int followers,
        boolean followed,
        @Nullable Integer medianMinutes,
        int answers,
        @Nullable SilenceKind silence,
        boolean apart,
        @Nullable Hidden hidden) {
    /// That a moderator hid what they wrote: by which decision, and the code of the rule.
    record Hidden(DecisionId decision, String rule) {}
}
