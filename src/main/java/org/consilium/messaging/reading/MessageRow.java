package org.consilium.messaging.reading;

import java.time.Instant;
import org.consilium.messaging.MessageId;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.jspecify.annotations.Nullable;

/// A message as one viewer sees it.
public record MessageRow(
        MessageId id,
        int seq,
        MemberCard author,
        String html,
        Instant writtenAt,
        @Nullable Instant editedAt,
        boolean takenBack,
        @Nullable SilenceKind silence) {}
