package org.consilium.home;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.consilium.notifications.DigestItem;
import org.consilium.notifications.DigestItem.Where;
import org.consilium.notifications.DigestSource;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// What a digest says of rooms: what began in one's own, and what waits for an answer in one's
/// specialty elsewhere. For verified clinicians, as the feed is.
@Component
class HomeDigest implements DigestSource {
    private final DigestQueries queries;
    private final FeedQueries feed;
    private final Clock clock;

    HomeDigest(DigestQueries queries, FeedQueries feed, Clock clock) {
        this.queries = queries;
        this.feed = feed;
        this.clock = clock;
    }

    @Override
    public List<DigestItem> since(Viewer reader, Instant since) {
        if (!reader.isVerified(clock.instant())) {
            return List.of();
        }
        var own = queries.inRoomsOf(reader.id(), since, MOST).stream().map(HomeDigest::own);
        var elsewhere =
                feed.unanswered(reader.id()).stream()
                        .filter(item -> item.at().isAfter(since) && item.readSeq() == null)
                        .map(HomeDigest::elsewhere);
        return Stream.concat(own, elsewhere).toList();
    }

    private static DigestItem own(DigestQueries.Begun begun) {
        return new DigestItem(
                Where.OWN_ROOM, text(begun), begun.title(), begun.id().path(), begun.at());
    }

    private static Message text(DigestQueries.Begun begun) {
        return switch (begun.kind()) {
            case ARTICLE -> Message.of("A new article in {room}.", "room", begun.room());
            case CASE -> Message.of("A new case in {room}.", "room", begun.room());
            case QUESTION ->
                    begun.answered()
                            ? Message.of("A new question in {room}.", "room", begun.room())
                            : Message.of(
                                    "A question in {room} waits for an answer.",
                                    "room",
                                    begun.room());
        };
    }

    private static DigestItem elsewhere(FeedItem item) {
        var text =
                Message.of(
                        "A question of your specialty waits for an answer in {room}.",
                        "room",
                        String.valueOf(item.roomName()));
        return new DigestItem(Where.ELSEWHERE, text, item.title(), item.id().path(), item.at());
    }
}
