package org.consilium.groups.room;

import java.time.Instant;
import java.util.List;
import org.consilium.groups.model.SeenRoom;
import org.consilium.people.Byline;
import org.consilium.people.Bylines;
import org.consilium.people.MemberCard;
import org.consilium.ui.Message;
import org.consilium.ui.Page;
import org.jspecify.annotations.Nullable;

/// Model of a room's about page; `declined` is the viewer's last request if an owner declined it;
/// `hiddenBy` is the rule by which a moderator hid the room.
public record AboutPage(
        SeenRoom seen,
        String rulesHtml,
        List<MemberCard> owners,
        @Nullable Declined declined,
        Bylines bylines,
        @Nullable Message hiddenBy) {
    /// An owner's no, with the reason.
    public record Declined(String reason, Instant at) {}

    public AboutPage {
        owners = List.copyOf(owners);
    }

    public Byline byline(Page page, MemberCard owner) {
        return bylines.of(page.viewer(), owner);
    }
}
