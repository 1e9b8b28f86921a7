package org.consilium.moderation.appealing;

import java.util.UUID;
import org.consilium.moderation.DecisionId;
import org.consilium.moderation.Measure;
import org.consilium.moderation.UnnamedAuthors;
import org.consilium.moderation.model.Decision;
import org.consilium.moderation.model.DecisionRepository;
import org.consilium.platform.NotFound;
import org.consilium.platform.Role;
import org.consilium.platform.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The gate to decisions and appeals. A statement of reasons is read by whom it concerns, also
/// where their name is sealed; an appeal by moderators who had no say before.
@Component
class DecisionAccess {
    private final DecisionRepository decisions;
    private final AppealRepository appeals;

    /// Asked for late: the modules above need moderation themselves.
    private final ObjectProvider<UnnamedAuthors> unnamed;

    DecisionAccess(
            DecisionRepository decisions,
            AppealRepository appeals,
            ObjectProvider<UnnamedAuthors> unnamed) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.unnamed = unnamed;
    }

    /// A decision and the appeal against it.
    record Appealed(Appeal appeal, Decision decision) {}

    Decision toRead(Viewer viewer, DecisionId id) {
        var decision = decisions.find(id).orElseThrow(NotFound::new);
        demand(decision.concerns(viewer.id()) || isUnnamed(viewer, decision));
        demand(decision.verdict().measure() != Measure.DISMISS);
        return decision;
    }

    /// A report that was dismissed may be looked at again: by its reporter, who sees of the
    /// decision what their receipt says.
    Decision toDoubt(Viewer reporter, UUID report) {
        return decisions
                .dismissalOf(reporter.id(), report)
                .flatMap(decisions::find)
                .orElseThrow(NotFound::new);
    }

    Appealed toDecide(Viewer viewer, AppealId id) {
        var appeal = appeals.find(id).orElseThrow(NotFound::new);
        var decision = decisions.find(appeal.decision()).orElseThrow(NotFound::new);
        demand(viewer.has(Role.MODERATOR));
        demand(!decision.concerns(viewer.id()));
        demand(!viewer.is(appeal.member()));
        demand(!appeals.decidedBefore(decision.id()).contains(viewer.id()));
        return new Appealed(appeal, decision);
    }

    private boolean isUnnamed(Viewer viewer, Decision decision) {
        return unnamed.stream().anyMatch(each -> each.isBy(viewer, decision.item()));
    }

    private static void demand(boolean condition) {
        if (!condition) {
            throw new NotFound();
        }
    }
}
