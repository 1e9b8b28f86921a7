package org.consilium.discussions.telling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.consilium.discussions.PlaceCard;
import org.consilium.discussions.ThreadId;
import org.consilium.notifications.Notifications;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// Every sentence this module tells members outside its own pages. They name people and places,
/// never a title and nothing that was written. Call within a transaction, and only for members who
/// may read the place.
@Component
public class Telling {
    /// What is older is no news: after a long outage, and in the demo world.
    private static final Duration NEWS = Duration.ofDays(2);

    private final Notifications notifications;
    private final Clock clock;

    Telling(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    /// Whether what happened then is still worth a notice; ask before telling.
    public boolean isNews(Instant at) {
        return at.isAfter(clock.instant().minus(NEWS));
    }

    /// `by` who wrote; this and the others tell nobody who wishes to hear nothing of them.
    public void replied(
            Collection<MemberId> followers,
            MemberId by,
            String name,
            PlaceCard place,
            String path) {
        var text =
                Message.of(
                        "{name} replied in a thread you follow, in {place}.",
                        "name",
                        name,
                        "place",
                        place.name());
        notifications.tellAll(followers, by, Kinds.REPLY, text, path);
    }

    public void mentioned(
            Collection<MemberId> members, MemberId by, String name, PlaceCard place, String path) {
        var text =
                Message.of("{name} mentioned you in {place}.", "name", name, "place", place.name());
        notifications.tellAll(members, by, Kinds.MENTION, text, path);
    }

    public void accepted(MemberId to, MemberId by, String name, PlaceCard place, String path) {
        var text =
                Message.of(
                        "{name} accepted your reply as the answer, in {place}.",
                        "name",
                        name,
                        "place",
                        place.name());
        notifications.tell(to, by, Kinds.ACCEPTED, text, path);
    }

    public void helped(MemberId to, MemberId by, PlaceCard place, String path) {
        var text = Message.of("A reply of yours in {place} was helpful.", "place", place.name());
        notifications.tell(to, by, Kinds.HELPFUL, text, path);
    }

    public void offered(MemberId to, MemberId asker, PlaceCard place, ThreadId thread) {
        var text =
                Message.of(
                        "A colleague in {place} has waited a while for an answer you may have.",
                        "place",
                        place.name());
        notifications.tell(to, asker, Kinds.OFFERED, text, thread.path());
    }
}
