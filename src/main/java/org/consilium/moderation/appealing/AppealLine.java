package org.consilium.moderation.appealing;

import java.time.Instant;
import org.consilium.moderation.Measure;
import org.consilium.platform.Item;

/// A waiting appeal in the list of moderators.
public record AppealLine(
        AppealId id,
        Item item,
        String title,
        String member,
        Measure measure,
        String rule,
        Instant appealedAt,
        Instant dueAt) {

    public String look(Instant now) {
        return now.isAfter(dueAt) ? "refused" : "waiting";
    }
}
