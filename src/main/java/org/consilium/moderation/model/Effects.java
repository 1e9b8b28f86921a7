package org.consilium.moderation.model;

import java.time.Instant;
import org.consilium.accounts.Sessions;
import org.consilium.moderation.DecisionId;
import org.consilium.moderation.Hiding;
import org.consilium.moderation.Measure;
import org.consilium.moderation.Sanction;
import org.consilium.moderation.Sanctions;
import org.consilium.moderation.TrustLevels;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes a decision true, and takes it back so that everything is as it was.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Effects {
    private final DecisionRepository decisions;
    private final SanctionRepository sanctionRows;
    private final Reportables reportables;
    private final Places places;
    private final Sanctions sanctions;
    private final TrustLevels levels;
    private final Sessions sessions;

    Effects(
            DecisionRepository decisions,
            SanctionRepository sanctionRows,
            Reportables reportables,
            Places places,
            Sanctions sanctions,
            TrustLevels levels,
            Sessions sessions) {
        this.decisions = decisions;
        this.sanctionRows = sanctionRows;
        this.reportables = reportables;
        this.places = places;
        this.sanctions = sanctions;
        this.levels = levels;
        this.sessions = sessions;
    }

    /// False, and nothing done, where the author cannot be taken out of the room.
    public boolean apply(Viewer by, Matter matter, NewDecision decision) {
        var verdict = decision.verdict();
        var member = decision.member();
        if (verdict.measure() == Measure.REMOVE && !remove(by, matter, verdict.facts())) {
            return false;
        }
        decisions.insert(decision);
        if (verdict.hides()) {
            var hiding = new Hiding(decision.id(), verdict.rule(), by.id(), decision.at());
            reportables.hide(matter.item(), hiding);
        }
        if (member != null && verdict.endsAt() != null) {
            begin(decision.id(), member, verdict, decision.at(), verdict.endsAt());
        }
        changed(member);
        return true;
    }

    /// Takes a decision back; false when it was taken back before.
    public boolean revert(
            Viewer by, Decision decision, boolean byAppeal, String reason, Instant at) {
        var cause = byAppeal ? "APPEAL" : "UNDONE";
        if (!decisions.reverse(decision.id(), cause, reason, by.id(), at)) {
            return false;
        }
        var verdict = decision.verdict();
        if (verdict.hides() && !decisions.isHiddenByOther(decision.item(), decision.id())) {
            reportables.show(decision.item());
        }
        if (verdict.measure() == Measure.REMOVE
                && decision.place() != null
                && decision.member() != null) {
            places.readmit(decision.place(), decision.member());
        }
        sanctionRows.lift(decision.id(), at);
        changed(decision.member());
        return true;
    }

    private boolean remove(Viewer by, Matter matter, String reason) {
        var place = matter.place();
        var author = matter.author();
        return place != null && author != null && places.remove(by, place, author.id(), reason);
    }

    private void begin(
            DecisionId decision,
            MemberId member,
            Decision.Verdict verdict,
            Instant from,
            Instant until) {
        var kind = verdict.measure() == Measure.LIMIT ? Sanction.Kind.LIMIT : Sanction.Kind.SUSPEND;
        sanctionRows.begin(new Sanction(decision, member, kind, verdict.rule(), from, until));
    }

    /// Every process knows it with the member's next request, also in sessions that are open.
    private void changed(@Nullable MemberId member) {
        if (member != null) {
            levels.forget(member);
            sanctions.changed();
            sessions.refresh(member);
        }
    }
}
