package org.consilium.people.following;

import java.time.Instant;
import org.consilium.people.MemberCard;
import org.consilium.platform.Cursor;

/// Somebody the viewer follows, and since when.
record Followed(MemberCard card, Instant since) {
    Cursor cursor() {
        return Cursor.of(since, card.id());
    }
}
