package org.consilium.moderation.deciding;

import java.time.Clock;
import org.consilium.moderation.DecisionId;
import org.consilium.moderation.Measure;
import org.consilium.moderation.ModerationChoices;
import org.consilium.moderation.model.Decision;
import org.consilium.moderation.model.DecisionRepository;
import org.consilium.moderation.model.Effects;
import org.consilium.moderation.model.Handled;
import org.consilium.moderation.model.MatterAccess;
import org.consilium.moderation.model.MatterRepository;
import org.consilium.moderation.model.Notices;
import org.consilium.moderation.model.Trail;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a decision back within thirty days: all it did is undone, and the reports wait again.
@Component
class UndoDecision {
    private final MatterAccess access;
    private final MatterRepository matters;
    private final DecisionRepository decisions;
    private final Effects effects;
    private final Notices notices;
    private final Trail trail;
    private final ModerationChoices settings;
    private final Clock clock;

    UndoDecision(
            MatterAccess access,
            MatterRepository matters,
            DecisionRepository decisions,
            Effects effects,
            Notices notices,
            Trail trail,
            ModerationChoices settings,
            Clock clock) {
        this.access = access;
        this.matters = matters;
        this.decisions = decisions;
        this.effects = effects;
        this.notices = notices;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /// Whoever handles the matter; owners only what was limited to their room.
    Handled toUndo(Viewer viewer, DecisionId id) {
        var decision = decisions.find(id).orElseThrow(NotFound::new);
        var handled = access.toHandle(viewer, decision.matter());
        if (handled.byOwner() && decision.place() == null) {
            throw new NotFound();
        }
        return handled;
    }

    @Transactional
    UndoOutcome undo(Viewer viewer, DecisionId id, String reason) {
        var matter = toUndo(viewer, id).matter().id();
        matters.lock(matter);
        var decision = decisions.find(id).orElseThrow(NotFound::new);
        var now = clock.instant();
        if (!decision.stands()) {
            return new UndoOutcome.UndoneBefore(matter);
        }
        if (!now.isBefore(decision.decidedAt().plus(settings.now().undoWithin()))) {
            return new UndoOutcome.TooLate(matter);
        }
        effects.revert(viewer, decision, false, reason, now);
        matters.openAgain(matter);
        trail.reversed(viewer, decision, false);
        tell(decision);
        return new UndoOutcome.Undone(matter);
    }

    private void tell(Decision decision) {
        var member = decision.member();
        if (member != null && decision.verdict().measure() != Measure.DISMISS) {
            notices.takenBack(member, decision.id());
        }
    }
}
