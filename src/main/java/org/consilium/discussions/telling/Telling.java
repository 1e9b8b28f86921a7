package org.consilium.discussions.telling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.consilium.discussions.PlaceCard;
import org.consilium.discussions.ThreadId;
import org.consilium.notifications.News;
import org.consilium.notifications.NotificationKind;
import org.consilium.notifications.Notifications;
import org.consilium.platform.Item;
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

    /// What was done to a thread: where, by whom, and where one sees it.
    public record Deed(
            ThreadId thread, PlaceCard place, MemberId actor, String name, String path) {}

    public void replied(Collection<MemberId> followers, Deed deed) {
        var text =
                Message.of(
                        "{name} replied in a thread you follow, in {place}.",
                        "name",
                        deed.name(),
                        "place",
                        deed.place().name());
        notifications.tellAll(followers, answerable(Kinds.REPLY, text, deed));
    }

    public void mentioned(Collection<MemberId> members, Deed deed) {
        var text =
                Message.of(
                        "{name} mentioned you in {place}.",
                        "name",
                        deed.name(),
                        "place",
                        deed.place().name());
        notifications.tellAll(members, answerable(Kinds.MENTION, text, deed));
    }

    public void accepted(MemberId to, Deed deed) {
        var text =
                Message.of(
                        "{name} accepted your reply as the answer, in {place}.",
                        "name",
                        deed.name(),
                        "place",
                        deed.place().name());
        notifications.tell(to, news(Kinds.ACCEPTED, text, deed));
    }

    public void helped(MemberId to, Deed deed) {
        var text =
                Message.of(
                        "A reply of yours in {place} was helpful.", "place", deed.place().name());
        notifications.tell(to, news(Kinds.HELPFUL, text, deed));
    }

    public void offered(MemberId to, MemberId asker, PlaceCard place, ThreadId thread) {
        var text =
                Message.of(
                        "A colleague in {place} has waited a while for an answer you may have.",
                        "place",
                        place.name());
        notifications.tell(
                to,
                new News(Kinds.OFFERED, text, thread.path())
                        .about(thread.item(), placeItem(place))
                        .answeredAt(thread.item())
                        .by(asker));
    }

    public void retracted(MemberId author, ThreadId thread, String path) {
        var text = Message.of("Something you cited was retracted, or is doubted by its publisher.");
        notifications.tell(author, new News(Kinds.RETRACTED, text, path).about(thread.item()));
    }

    private static News answerable(NotificationKind kind, Message text, Deed deed) {
        return news(kind, text, deed).answeredAt(deed.thread().item());
    }

    private static News news(NotificationKind kind, Message text, Deed deed) {
        return new News(kind, text, deed.path())
                .about(deed.thread().item(), placeItem(deed.place()))
                .by(deed.actor());
    }

    private static Item placeItem(PlaceCard place) {
        return new Item(place.place().kind(), place.place().id());
    }
}
