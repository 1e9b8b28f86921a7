package org.consilium.discussions.telling;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.consilium.discussions.telling.FollowedDigestQueries.Followed;
import org.consilium.notifications.DigestItem;
import org.consilium.notifications.DigestItem.Where;
import org.consilium.notifications.DigestSource;
import org.consilium.platform.Item;
import org.consilium.platform.ItemCard;
import org.consilium.platform.Items;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// What a digest says of followed threads: how many replies are new, and where.
@Component
class FollowedDigest implements DigestSource {
    private final FollowedDigestQueries queries;
    private final Items items;

    FollowedDigest(FollowedDigestQueries queries, @Lazy Items items) {
        this.queries = queries;
        this.items = items;
    }

    @Override
    public List<DigestItem> since(Viewer reader, Instant since) {
        var found = queries.unread(reader.id(), since, MOST);
        var named = new HashSet<Item>();
        for (var followed : found) {
            named.add(followed.thread().item());
            named.add(followed.place());
        }
        var cards = items.find(reader, named);
        return found.stream()
                .filter(followed -> cards.containsKey(followed.thread().item()))
                .filter(followed -> cards.containsKey(followed.place()))
                .map(followed -> item(followed, cards))
                .toList();
    }

    private static DigestItem item(Followed followed, Map<Item, ItemCard> cards) {
        var thread = Objects.requireNonNull(cards.get(followed.thread().item()));
        var place = Objects.requireNonNull(cards.get(followed.place()));
        var text =
                Message.of(
                        "{n, plural, one {# new reply} other {# new replies}} in a thread you follow, in {place}.",
                        "n",
                        followed.unread(),
                        "place",
                        place.title());
        return new DigestItem(Where.FOLLOWED, text, thread.title(), thread.path(), followed.at());
    }
}
