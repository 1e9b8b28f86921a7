package org.consilium.moderation.appealing;

import java.time.Instant;
import java.util.UUID;
import org.consilium.moderation.DecisionId;
import org.consilium.moderation.ModerationChoices;
import org.consilium.moderation.model.Decision;
import org.consilium.moderation.model.Notices;
import org.consilium.moderation.model.Trail;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes an appeal: free, within six months, once.
@Component
public class MakeAppeal {
    private final DecisionAccess access;
    private final AppealRepository appeals;
    private final Notices notices;
    private final Trail trail;
    private final ModerationChoices settings;
    private final Ids ids;

    MakeAppeal(
            DecisionAccess access,
            AppealRepository appeals,
            Notices notices,
            Trail trail,
            ModerationChoices settings,
            Ids ids) {
        this.access = access;
        this.appeals = appeals;
        this.notices = notices;
        this.trail = trail;
        this.settings = settings;
        this.ids = ids;
    }

    /// `at` is now, except for the demo world.
    @Transactional
    AppealOutcome appeal(Viewer viewer, DecisionId id, String words, Instant at) {
        var decision = access.toRead(viewer, id);
        var concerned = decision.member();
        return concerned == null || viewer.is(concerned)
                ? appeal(viewer.id(), viewer, decision, words, at)
                : appeal(concerned, null, decision, words, at);
    }

    /// Of somebody whose report was dismissed.
    @Transactional
    AppealOutcome doubt(Viewer reporter, UUID report, String words, Instant at) {
        return appeal(reporter.id(), reporter, access.toDoubt(reporter, report), words, at);
    }

    /// `viewer` is null where `by` is nobody's account, under which a sealed name stands.
    private AppealOutcome appeal(
            MemberId by, @Nullable Viewer viewer, Decision decision, String words, Instant at) {
        var id = decision.id();
        var policy = new AppealPolicy(settings.now().appealWithin());
        var refused = policy.refusal(decision, appeals.of(id).orElse(null), at);
        if (refused.isPresent()) {
            return refused.get();
        }
        var due = at.plus(settings.now().appealDecidedWithin());
        var appeal = new AppealId(ids.next());
        if (!appeals.insert(appeal, decision, by, words, at, due)) {
            return new AppealOutcome.AppealedBefore();
        }
        trail.appealed(viewer, decision);
        notices.appealed(appeals.decidedBefore(id));
        return new AppealOutcome.Received();
    }
}
