package org.consilium.messaging.inbox;

import java.time.Instant;
import java.util.List;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.model.ParticipantState;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.consilium.platform.Cursor;
import org.jspecify.annotations.Nullable;

/// A conversation in the list. `other` is the other one of a pair, null in a group or where they
/// are gone; `names` are some of those in a group. `last` is null where nothing is left to show.
public record InboxLine(
        ConversationId id,
        boolean isPair,
        String name,
        @Nullable MemberCard other,
        @Nullable ParticipantState otherState,
        @Nullable SilenceKind silence,
        List<String> names,
        Instant activeAt,
        boolean unread,
        @Nullable Last last) {

    /// The last thing said: its beginning, or that it was taken back.
    public record Last(boolean own, String author, String beginning, boolean takenBack) {}

    public InboxLine {
        names = List.copyOf(names);
    }

    /// The conversation where the viewer left it.
    public String path() {
        return id.path() + (unread ? "#first-unread" : "#write");
    }

    public boolean waits() {
        return otherState == ParticipantState.ASKED || otherState == ParticipantState.DECLINED;
    }

    public boolean isBlocked() {
        return silence == SilenceKind.BLOCK;
    }

    Cursor cursor() {
        return Cursor.of(activeAt, id);
    }
}
