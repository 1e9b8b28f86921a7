package org.consilium.groups.room;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.consilium.groups.RoomId;
import org.consilium.groups.model.MembershipRepository;
import org.consilium.groups.model.Room;
import org.consilium.groups.model.RoomRepository;
import org.consilium.groups.model.RoomRole;
import org.consilium.groups.model.RoomText;
import org.consilium.groups.model.Slug;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.consilium.search.SearchChanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a room; who does becomes its owner.
@Component
public class MakeRoom {
    private static final Duration SAME_FORM = Duration.ofMinutes(2);
    private static final int MOST_NAMESAKES = 50;

    private final RoomRepository rooms;
    private final MembershipRepository memberships;
    private final SearchChanges search;
    private final RateLimits limits;
    private final Ids ids;
    private final Clock clock;

    MakeRoom(
            RoomRepository rooms,
            MembershipRepository memberships,
            SearchChanges search,
            RateLimits limits,
            Ids ids,
            Clock clock) {
        this.rooms = rooms;
        this.memberships = memberships;
        this.search = search;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /// Of two who take a name at once, the second is told so: the database holds names unique.
    @Transactional
    public MakeOutcome make(Viewer viewer, RoomText text) {
        var now = clock.instant();
        var taken = taken(viewer.id(), text, now);
        if (taken != null) {
            return taken;
        }
        if (!limits.take(RateLimit.ROOM_PER_MEMBER, viewer.id().shortForm())) {
            return new MakeOutcome.TooMany();
        }
        return insert(viewer.id(), text, now);
    }

    private MakeOutcome insert(MemberId member, RoomText text, Instant now) {
        var id = new RoomId(ids.next());
        for (int attempt = 1; attempt <= MOST_NAMESAKES; attempt++) {
            var slug = Slug.of(text.name(), attempt);
            if (rooms.insert(id, slug, text, member, now)) {
                memberships.insert(id, member, RoomRole.OWNER, now);
                search.note(new Item(Room.PLACE, id.value()));
                return new MakeOutcome.Made(slug);
            }
            var taken = taken(member, text, now);
            if (taken != null) {
                return taken;
            }
        }
        throw new IllegalStateException("no free word for a room's name");
    }

    private @org.jspecify.annotations.Nullable MakeOutcome taken(
            MemberId member, RoomText text, Instant now) {
        return rooms.namesake(text.nameKey(), member, now.minus(SAME_FORM))
                .map(other -> outcome(other, text))
                .orElse(null);
    }

    private static MakeOutcome outcome(RoomRepository.Namesake other, RoomText text) {
        return other.own()
                ? new MakeOutcome.Made(other.slug())
                : new MakeOutcome.NameTaken(text.name());
    }
}
