package org.consilium.messaging.model;

import java.time.Instant;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// A member in a conversation, as one viewer sees them. `silence` is what the viewer chose for
/// them, `apart` whether there is a block between the two; `receipts` whether they let others know
/// what they have read; `askedBy` who asked them in, for a request.
public record Participant(
        MemberCard card,
        ParticipantState state,
        @Nullable MemberId askedBy,
        int fromSeq,
        int readSeq,
        @Nullable Instant readAt,
        boolean receipts,
        @Nullable SilenceKind silence,
        boolean apart) {

    public MemberId id() {
        return card.id();
    }

    public boolean isIn() {
        return state == ParticipantState.IN;
    }
}
