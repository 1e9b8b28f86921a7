package org.consilium.cases.differential;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseAccess;
import org.consilium.deidentification.Gate;
import org.consilium.deidentification.GateReview;
import org.consilium.moderation.Piece;
import org.consilium.moderation.WritingLimits;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Committing to a differential, and revising it. What one said first stays beside what one says
/// now; both are scored when the outcome is known.
@Component
public class Differentials {
    /// Enough to think again; not enough to play.
    static final int MOST = 20;

    private final CaseAccess access;
    private final CommitmentRepository commitments;
    private final NamedDiagnoses diagnoses;
    private final WritingLimits limits;
    private final Gate gate;
    private final Ids ids;

    Differentials(
            CaseAccess access,
            CommitmentRepository commitments,
            NamedDiagnoses diagnoses,
            WritingLimits limits,
            Gate gate,
            Ids ids) {
        this.access = access;
        this.commitments = commitments;
        this.diagnoses = diagnoses;
        this.limits = limits;
        this.gate = gate;
        this.ids = ids;
    }

    /// An empty form for somebody who has not committed.
    public DifferentialForm emptyForm() {
        return DifferentialForm.of(List.of(), 0, ids.next());
    }

    /// The form of a reader, filled with what they said last; empty once the case is closed.
    Optional<DifferentialForm> form(Viewer reader, CaseId id) {
        if (commitments.isClosed(id)) {
            return Optional.empty();
        }
        int number =
                commitments
                        .find(id, reader.id(), ids.next())
                        .map(CommitmentRepository.Commitment::number)
                        .orElse(0);
        return Optional.of(
                DifferentialForm.of(
                        commitments.lastSaid(id, reader.id(), number), number, ids.next()));
    }

    /// `at` is now, except for the demo world. One reader of a case at a time, and none while its
    /// outcome is being given.
    @Transactional
    public CommitOutcome commit(Viewer reader, CaseId id, NewDifferential committed, Instant at) {
        var report = access.toAct(reader, id);
        if (access.isAuthor(reader, report)) {
            return new CommitOutcome.OwnCase();
        }
        diagnoses.hold(id);
        if (commitments.isClosed(id)) {
            return new CommitOutcome.Closed();
        }
        var before = commitments.find(id, reader.id(), committed.submission());
        var refused = refusal(before, committed).or(() -> limit(reader));
        return refused.orElseGet(() -> commit(reader, id, committed, before, at));
    }

    private static Optional<CommitOutcome> refusal(
            Optional<CommitmentRepository.Commitment> before, NewDifferential committed) {
        int number = before.map(CommitmentRepository.Commitment::number).orElse(0);
        if (before.isPresent() && before.get().submitted()) {
            return Optional.of(new CommitOutcome.CommittedBefore());
        }
        if (number != committed.version()) {
            return Optional.of(new CommitOutcome.Stale(number));
        }
        return number >= MOST ? Optional.of(new CommitOutcome.Enough(MOST)) : Optional.empty();
    }

    private Optional<CommitOutcome> limit(Viewer reader) {
        return limits.refusal(reader, new Piece(false, 0, 0, () -> 0))
                .map(CommitOutcome.NotNow::new);
    }

    private CommitOutcome commit(
            Viewer reader,
            CaseId id,
            NewDifferential committed,
            Optional<CommitmentRepository.Commitment> before,
            Instant at) {
        var beliefs = committed.differential().beliefs();
        var meaning = diagnoses.meaning(id, beliefs.stream().map(Belief::name).toList());
        var seen = new HashSet<DiagnosisId>();
        for (int i = 0; i < beliefs.size(); i++) {
            if (!seen.add(meaning.all().root(meaning.meant().get(i)))) {
                return new CommitOutcome.NamedTwice(beliefs.get(i).name().text());
            }
        }
        var review = review(committed, before);
        if (!review.isClear()) {
            return new CommitOutcome.Held(review);
        }
        diagnoses.keep(id, meaning, at);
        UUID commitment = before.map(CommitmentRepository.Commitment::id).orElseGet(ids::next);
        if (before.isEmpty()) {
            commitments.open(commitment, id, reader.id(), at);
        }
        int number = committed.version() + 1;
        commitments.commit(commitment, number, committed, meaning.meant(), at);
        gate.record(item(commitment), review);
        return new CommitOutcome.Committed(number);
    }

    /// What a reader kept before needs no second reason.
    private GateReview review(
            NewDifferential committed, Optional<CommitmentRepository.Commitment> before) {
        var texts = committed.differential().texts();
        var dismissals = committed.dismissals();
        return before.map(each -> gate.review(texts, dismissals, item(each.id())))
                .orElseGet(() -> gate.review(texts, dismissals));
    }

    private static Item item(UUID commitment) {
        return new Item("differential", commitment);
    }
}
