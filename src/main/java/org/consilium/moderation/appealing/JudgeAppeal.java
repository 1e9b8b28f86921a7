package org.consilium.moderation.appealing;

import java.time.Instant;
import org.consilium.moderation.Measure;
import org.consilium.moderation.model.Decision;
import org.consilium.moderation.model.Effects;
import org.consilium.moderation.model.MatterRepository;
import org.consilium.moderation.model.Notices;
import org.consilium.moderation.model.Trail;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Decides on an appeal, by somebody who decided nothing in its matter. Lifting restores all the
/// decision had changed.
@Component
public class JudgeAppeal {
    private final DecisionAccess access;
    private final AppealRepository appeals;
    private final MatterRepository matters;
    private final Effects effects;
    private final Notices notices;
    private final Trail trail;

    JudgeAppeal(
            DecisionAccess access,
            AppealRepository appeals,
            MatterRepository matters,
            Effects effects,
            Notices notices,
            Trail trail) {
        this.access = access;
        this.appeals = appeals;
        this.matters = matters;
        this.effects = effects;
        this.notices = notices;
        this.trail = trail;
    }

    @Transactional
    JudgeOutcome judge(Viewer viewer, AppealId id, boolean lift, String reason, Instant at) {
        var appealed = access.toDecide(viewer, id);
        var decision = appealed.decision();
        matters.lock(decision.matter());
        if (!appeals.lock(id)) {
            return new JudgeOutcome.ClosedMeanwhile();
        }
        appeals.decide(id, lift, reason, viewer.id(), at);
        if (lift) {
            effects.revert(viewer, decision, true, reason, at);
        }
        trail.appealDecided(viewer, decision, lift);
        tell(appealed.appeal().member(), decision, lift);
        return new JudgeOutcome.Judged(lift);
    }

    /// A dismissal that falls puts the reports back into the queue: nobody has judged the thing
    /// yet.
    private void tell(MemberId appellant, Decision decision, boolean lift) {
        if (decision.verdict().measure() != Measure.DISMISS) {
            notices.upheld(appellant, decision.id());
            return;
        }
        notices.doubtDecided(appellant);
        if (lift) {
            matters.openAgain(decision.matter());
            notices.waits(decision.member(), decision.place());
        }
    }
}
