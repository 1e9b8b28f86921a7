package org.consilium.cases.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consilium.cases.CaseId;
import org.consilium.cases.calibration.Scores;
import org.consilium.cases.differential.DiagnosisId;
import org.consilium.cases.differential.DiagnosisName;
import org.consilium.cases.differential.NamedDiagnoses;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.rarity.CaseRarity;
import org.consilium.deidentification.Gate;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.search.SearchChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Telling what it was in the end, and correcting it. Telling closes the poll, scores what was said
/// and puts the case into the library, all at once.
@Component
public class Outcomes {
    static final int MOST = 50;

    private final CaseAccess access;
    private final OutcomeRepository outcomes;
    private final NamedDiagnoses diagnoses;
    private final Scores scores;
    private final Gate gate;
    private final CaseRarity rarity;
    private final SearchChanges search;
    private final OutcomeTelling telling;

    Outcomes(
            CaseAccess access,
            OutcomeRepository outcomes,
            NamedDiagnoses diagnoses,
            Scores scores,
            Gate gate,
            CaseRarity rarity,
            SearchChanges search,
            OutcomeTelling telling) {
        this.access = access;
        this.outcomes = outcomes;
        this.diagnoses = diagnoses;
        this.scores = scores;
        this.gate = gate;
        this.rarity = rarity;
        this.search = search;
        this.telling = telling;
    }

    /// To tell it: the author of a published case.
    CaseReport toTell(Viewer author, CaseId id) {
        var report = access.toEdit(author, id);
        if (!report.isPublished()) {
            throw new NotFound();
        }
        return report;
    }

    /// `at` is now, except for the demo world.
    @Transactional
    public GiveOutcome give(Viewer author, CaseId id, NewOutcome outcome, Instant at) {
        var report = toTell(author, id);
        diagnoses.hold(id);
        var history = outcomes.history(id);
        var refused = refusal(history, outcome);
        if (refused.isPresent()) {
            return refused.get();
        }
        var review = gate.review(outcome.texts(), outcome.dismissals(), id.item());
        if (!review.isClear()) {
            return new GiveOutcome.Held(review);
        }
        var rare = rarity.of(report, outcome.texts());
        if (rare.isHeld()) {
            return new GiveOutcome.TooRare(rare);
        }
        gate.record(id.item(), review);
        keep(id, outcome, at);
        search.note(report.threadOrThrow().item());
        var readers = outcome.kind().closes() ? outcomes.readers(id) : List.<MemberId>of();
        telling.given(report, readers, outcome.version() > 0, at);
        return new GiveOutcome.Given(outcome.version() + 1, readers.size());
    }

    private static Optional<GiveOutcome> refusal(
            List<OutcomeRepository.Entry> history, NewOutcome outcome) {
        if (history.stream().anyMatch(each -> each.submission().equals(outcome.submission()))) {
            return Optional.of(new GiveOutcome.GivenBefore());
        }
        if (history.size() != outcome.version()) {
            return Optional.of(new GiveOutcome.Stale(history.size()));
        }
        boolean closed = history.stream().anyMatch(each -> each.card().kind().closes());
        if (closed && !outcome.kind().closes()) {
            return Optional.of(new GiveOutcome.NoWayBack());
        }
        return history.size() >= MOST
                ? Optional.of(new GiveOutcome.Enough(MOST))
                : Optional.empty();
    }

    private void keep(CaseId id, NewOutcome outcome, Instant at) {
        var truth = truth(id, outcome, at);
        outcomes.add(id, outcome.version() + 1, outcome, truth, at);
        outcomes.markSolved(id, truth != null, at);
        if (outcome.kind().closes()) {
            outcomes.close(id, at);
        }
        if (truth == null) {
            scores.clear(id);
        } else {
            scores.settle(id, diagnoses.of(id), truth, at);
        }
    }

    private @Nullable DiagnosisId truth(CaseId id, NewOutcome outcome, Instant at) {
        if (outcome.kind() != OutcomeKind.KNOWN) {
            return null;
        }
        var truth = diagnoses.name(id, new DiagnosisName(outcome.diagnosis()), at);
        outcome.same().forEach(each -> diagnoses.merge(id, each, truth));
        return truth;
    }

    /// Counts a diagnosis as another, or, where `into` is null, by itself again; what was scored is
    /// scored anew. False where it would turn in a circle.
    @Transactional
    boolean merge(
            Viewer author, CaseId id, DiagnosisId one, @Nullable DiagnosisId into, Instant at) {
        toTell(author, id);
        diagnoses.hold(id);
        if (into == null) {
            diagnoses.part(id, one);
        } else if (!diagnoses.merge(id, one, into)) {
            return false;
        }
        var truth =
                outcomes.history(id).stream().findFirst().map(each -> each.card().diagnosisId());
        truth.ifPresent(known -> scores.settle(id, diagnoses.of(id), known, at));
        return true;
    }
}
