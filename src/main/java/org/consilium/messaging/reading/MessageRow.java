package org.consilium.messaging.reading;

import java.time.Instant;
import java.util.List;
import org.consilium.messaging.MessageId;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.consilium.ui.Attachment;
import org.jspecify.annotations.Nullable;

/// A message as one viewer sees it. `hidden` by a moderator, it is shown to its author alone.
public record MessageRow(
        MessageId id,
        int seq,
        MemberCard author,
        String html,
        Instant writtenAt,
        @Nullable Instant editedAt,
        boolean takenBack,
        boolean hidden,
        @Nullable SilenceKind silence,
        List<Attachment> files) {
    public MessageRow {
        files = List.copyOf(files);
    }
}
