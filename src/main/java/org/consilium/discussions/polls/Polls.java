package org.consilium.discussions.polls;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.consilium.deidentification.Gate;
import org.consilium.deidentification.GateForm;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opening a poll, and voting in it. Who may reply may vote.
@Component
public class Polls {
    private final ThreadAccess access;
    private final PollRepository polls;
    private final Gate gate;
    private final Clock clock;

    Polls(ThreadAccess access, PollRepository polls, Gate gate, Clock clock) {
        this.access = access;
        this.polls = polls;
        this.gate = gate;
        this.clock = clock;
    }

    /// The poll of a thread the viewer was shown.
    public Optional<PollView> find(Viewer viewer, ThreadId thread) {
        return polls.find(viewer.id(), thread, clock.instant());
    }

    @Transactional
    public OpenOutcome open(Viewer author, ThreadId thread, NewPoll poll, GateForm decided) {
        access.toEdit(author, thread);
        return publish(thread, poll, decided);
    }

    /// Asks otherwise, as long as nobody has voted.
    @Transactional
    public OpenOutcome change(Viewer author, ThreadId thread, NewPoll poll, GateForm decided) {
        access.toEdit(author, thread);
        if (!polls.lock(thread)) {
            throw new NotFound();
        }
        var review = gate.review(poll.texts(), decided, thread.item());
        if (!review.isClear()) {
            return new OpenOutcome.Held(review);
        }
        return polls.remove(thread) ? publish(thread, poll, decided) : new OpenOutcome.NotNow();
    }

    private OpenOutcome publish(ThreadId thread, NewPoll poll, GateForm decided) {
        var review = gate.review(poll.texts(), decided, thread.item());
        if (!review.isClear()) {
            return new OpenOutcome.Held(review);
        }
        if (!polls.open(thread, poll, clock.instant())) {
            return new OpenOutcome.NotNow();
        }
        gate.record(thread.item(), review);
        return new OpenOutcome.Opened();
    }

    /// Counts a vote. In an anonymous poll the choice goes into the counts and nowhere else, so it
    /// cannot be changed; in another one it replaces the one before.
    @Transactional
    VoteOutcome vote(Viewer voter, ThreadId thread, Set<Integer> chosen) {
        access.toReply(voter, thread);
        if (!polls.lock(thread)) {
            throw new NotFound();
        }
        var poll = find(voter, thread).orElseThrow(NotFound::new);
        var outcome = PollPolicy.check(poll, chosen);
        if (outcome instanceof VoteOutcome.Voted) {
            polls.addVoter(thread, voter.id());
            if (!poll.anonymous()) {
                polls.choose(thread, voter.id(), chosen);
            }
            polls.count(thread, chosen);
        }
        return outcome;
    }
}
