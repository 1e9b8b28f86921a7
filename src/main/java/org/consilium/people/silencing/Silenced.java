package org.consilium.people.silencing;

import java.time.Instant;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.consilium.platform.Cursor;

/// Somebody the viewer blocked or muted, and since when.
record Silenced(MemberCard card, SilenceKind kind, Instant since) {
    Cursor cursor() {
        return Cursor.of(since, card.id());
    }
}
