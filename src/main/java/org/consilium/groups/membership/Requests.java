package org.consilium.groups.membership;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.consilium.groups.model.MembershipRepository;
import org.consilium.groups.model.RoomRole;
import org.consilium.groups.model.SeenRoom;
import org.consilium.platform.Cursor;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asking to join, taking it back, and the owner's word.
@Component
public class Requests {
    /// Long enough that a no is not a conversation, short enough that it is not for ever.
    static final Duration AFTER_A_NO = Duration.ofDays(7);

    private final RequestRepository requests;
    private final MembershipRepository memberships;
    private final RemovalRepository removals;
    private final RoomNotices notices;
    private final Ids ids;
    private final Clock clock;

    Requests(
            RequestRepository requests,
            MembershipRepository memberships,
            RemovalRepository removals,
            RoomNotices notices,
            Ids ids,
            Clock clock) {
        this.requests = requests;
        this.memberships = memberships;
        this.removals = removals;
        this.notices = notices;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public AskOutcome ask(Viewer viewer, SeenRoom seen, String words) {
        if (!seen.mayAsk()) {
            return new AskOutcome.NothingToAsk();
        }
        var now = clock.instant();
        if (now.isBefore(againFrom(viewer, seen))) {
            return new AskOutcome.AskAgainLater();
        }
        var room = seen.room();
        var id = new RequestId(ids.next());
        if (!requests.insert(id, room.id(), viewer.id(), words, now)) {
            return new AskOutcome.NothingToAsk();
        }
        memberships.owners(room.id()).forEach(owner -> notices.asked(room, owner, viewer.name()));
        return new AskOutcome.Asked();
    }

    /// Takes the viewer's waiting request back; false when none waits.
    @Transactional
    public boolean withdraw(Viewer viewer, SeenRoom seen) {
        return requests.withdraw(seen.room().id(), viewer.id(), clock.instant());
    }

    /// False when it was decided or withdrawn already.
    @Transactional
    public boolean decide(Viewer owner, SeenRoom seen, RequestId id, Decision decision) {
        var now = clock.instant();
        var room = seen.room();
        var asker = requests.decide(id, room.id(), decision, owner.id(), now);
        asker.ifPresent(member -> {
            if (decision.admitted()) {
                admit(seen, member, now);
            } else {
                notices.declined(room, member);
            }
        });
        return asker.isPresent();
    }

    /// Admits who has waited longest; for the demo world, which has no page to click on.
    @Transactional
    public void admitLongestWaiting(Viewer owner, SeenRoom seen) {
        requests.waiting(seen.room().id(), Cursor.OLDEST, 1)
                .items()
                .forEach(request -> decide(owner, seen, request.id(), Decision.admit()));
    }

    private void admit(SeenRoom seen, MemberId member, Instant now) {
        removals.lift(seen.room().id(), member, now);
        memberships.insert(seen.room().id(), member, RoomRole.MEMBER, now);
        notices.admitted(seen.room(), member);
    }

    private Instant againFrom(Viewer viewer, SeenRoom seen) {
        return requests.lastDeclined(seen.room().id(), viewer.id())
                .map(at -> at.plus(AFTER_A_NO))
                .orElse(Instant.MIN);
    }
}
