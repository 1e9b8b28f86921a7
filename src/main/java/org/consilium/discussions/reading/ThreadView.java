package org.consilium.discussions.reading;

import java.time.Instant;
import java.util.List;
import org.consilium.discussions.model.Citation;
import org.consilium.discussions.model.ThreadHead;
import org.consilium.moderation.DecisionId;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.consilium.platform.MemberId;
import org.consilium.ui.Attachment;
import org.jspecify.annotations.Nullable;

/// A thread with its text, and as one viewer stands to it. `readSeq` is null when the viewer never
/// opened it; `widened` is null while a question was not offered to anybody; `silence` is set where
/// the viewer blocked or muted its author; `poll` is its poll as [PollCards] reads it.
public record ThreadView(
        ThreadHead head,
        String html,
        List<Citation> evidence,
        List<Attachment> files,
        MemberCard author,
        @Nullable Instant editedAt,
        @Nullable Grave grave,
        @Nullable Integer readSeq,
        boolean following,
        int draftVersion,
        String draft,
        List<Attachment> draftFiles,
        @Nullable Widened widened,
        @Nullable Pace placePace,
        @Nullable Pace specialtyPace,
        @Nullable SilenceKind silence,
        @Nullable String poll) {

    public ThreadView {
        evidence = List.copyOf(evidence);
        files = List.copyOf(files);
        draftFiles = List.copyOf(draftFiles);
    }

    /// Whether the viewer blocked its author: then a line stands for what they wrote.
    public boolean isBlocked() {
        return silence == SilenceKind.BLOCK;
    }

    /// Whether the viewer muted its author: then what they wrote is folded away.
    public boolean isMuted() {
        return silence == SilenceKind.MUTE;
    }

    /// Who deleted a post and when; `reason` is a moderator's. `hiding` is set where it was not
    /// deleted but hidden by a decision.
    public record Grave(
            MemberId by, Instant at, @Nullable String reason, @Nullable Hiding hiding) {}

    /// The decision that hid a post, and the code of the rule it broke.
    public record Hiding(DecisionId decision, String rule) {}

    /// When a question was offered, to how many members of which specialty.
    public record Widened(Instant at, @Nullable String specialty, int offers) {}

    /// The median time to a first answer, in seconds, of so many questions.
    public record Pace(long medianSeconds, int questions) {}
}
