package org.consilium.discussions.reading;

import java.time.Instant;
import java.util.List;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.model.Citation;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.consilium.ui.Attachment;
import org.jspecify.annotations.Nullable;

/// A reply as one viewer sees it. `marked` says that the viewer marked it helpful; `quotedBy` is
/// the name of who wrote the reply it quotes; `silence` is set where the viewer blocked or muted
/// the author.
public record ReplyRow(
        ReplyId id,
        int seq,
        MemberCard author,
        String html,
        List<Citation> evidence,
        List<Attachment> files,
        int helpful,
        boolean marked,
        @Nullable Integer quotedSeq,
        @Nullable String quotedBy,
        Instant createdAt,
        @Nullable Instant editedAt,
        ThreadView.@Nullable Grave grave,
        @Nullable SilenceKind silence) {

    public ReplyRow {
        evidence = List.copyOf(evidence);
        files = List.copyOf(files);
    }
}
