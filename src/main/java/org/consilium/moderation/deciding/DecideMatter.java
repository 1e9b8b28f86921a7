package org.consilium.moderation.deciding;

import java.time.Duration;
import java.time.Instant;
import org.consilium.moderation.DecisionId;
import org.consilium.moderation.Measure;
import org.consilium.moderation.ModerationChoices;
import org.consilium.moderation.model.Decision;
import org.consilium.moderation.model.DecisionRepository;
import org.consilium.moderation.model.Effects;
import org.consilium.moderation.model.Handled;
import org.consilium.moderation.model.Matter;
import org.consilium.moderation.model.MatterAccess;
import org.consilium.moderation.model.MatterId;
import org.consilium.moderation.model.MatterRepository;
import org.consilium.moderation.model.NewDecision;
import org.consilium.moderation.model.Notices;
import org.consilium.moderation.model.Trail;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Decides on a matter. Two who decide at once follow one another: the second hears what the first
/// has done.
@Component
public class DecideMatter {
    private final MatterAccess access;
    private final MatterRepository matters;
    private final MatterQueries queries;
    private final DecisionRepository decisions;
    private final Effects effects;
    private final Notices notices;
    private final Trail trail;
    private final ModerationChoices settings;
    private final Ids ids;

    DecideMatter(
            MatterAccess access,
            MatterRepository matters,
            MatterQueries queries,
            DecisionRepository decisions,
            Effects effects,
            Notices notices,
            Trail trail,
            ModerationChoices settings,
            Ids ids) {
        this.access = access;
        this.matters = matters;
        this.queries = queries;
        this.decisions = decisions;
        this.effects = effects;
        this.notices = notices;
        this.trail = trail;
        this.settings = settings;
        this.ids = ids;
    }

    /// `at` is now, except for the demo world.
    @Transactional
    public DecideOutcome decide(Viewer viewer, MatterId id, Wish wish, Instant at) {
        var handled = access.toHandle(viewer, id);
        if (!matters.lock(id)) {
            return new DecideOutcome.DecidedMeanwhile(decisions.last(id).orElse(null));
        }
        var refused = DecisionPolicy.refusal(circumstances(handled, at), wish);
        if (refused.isPresent()) {
            return refused.get();
        }
        var decision = decision(viewer, handled, wish, at);
        if (!effects.apply(viewer, handled.matter(), decision)) {
            return new DecideOutcome.CannotRemove();
        }
        matters.close(id, at);
        trail.decided(viewer, handled.matter(), decision);
        tell(decision);
        return new DecideOutcome.Decided(decision.id());
    }

    private DecisionPolicy.Circumstances circumstances(Handled handled, Instant at) {
        var author = handled.matter().author();
        boolean warned =
                author != null
                        && decisions.wasWarned(
                                author.id(), at.minus(settings.now().warningCounts()));
        return new DecisionPolicy.Circumstances(
                handled.power(), author != null, handled.matter().place() != null, warned);
    }

    private NewDecision decision(Viewer viewer, Handled handled, Wish wish, Instant at) {
        var matter = handled.matter();
        var measure = wish.measure();
        var verdict =
                new Decision.Verdict(
                        measure,
                        measure == Measure.HIDE || (wish.hides() && measure != Measure.DISMISS),
                        wish.rule().code(),
                        wish.rule().ground(),
                        wish.facts(),
                        measure.isSanction() ? at.plus(Duration.ofDays(wish.days())) : null);
        var author = matter.author();
        return new NewDecision(
                new DecisionId(ids.next()),
                matter.id(),
                author == null ? null : author.id(),
                verdict,
                scope(handled, measure, matter),
                viewer.id(),
                at);
    }

    private static @Nullable Item scope(Handled handled, Measure measure, Matter matter) {
        return handled.byOwner() || measure == Measure.REMOVE ? matter.place() : null;
    }

    private void tell(NewDecision decision) {
        var member = decision.member();
        if (member != null && decision.verdict().measure() != Measure.DISMISS) {
            notices.concerns(member, decision.id());
        }
        notices.reportsDecided(queries.reporters(decision.matter()));
    }
}
