package org.consilium.discussions;

import java.time.Instant;
import java.util.List;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.jspecify.annotations.Nullable;

/// A thread as one line of a list. `replies` counts those that are there; `lastSeq` is the number
/// of the last one ever written, and `readSeq` how far this viewer has come (0 for not at all, null
/// for a thread never opened).
public record ThreadCard(
        ThreadId id,
        Place place,
        ThreadKind kind,
        String title,
        MemberCard author,
        @Nullable String specialty,
        List<String> tags,
        Instant createdAt,
        Instant activeAt,
        int replies,
        int lastSeq,
        @Nullable Instant firstAnswerAt,
        boolean solved,
        @Nullable Integer readSeq,
        @Nullable SilenceKind silence) {

    public ThreadCard {
        tags = List.copyOf(tags);
    }

    /// Whether the viewer blocked its author: then a line stands for it.
    public boolean isBlocked() {
        return silence == SilenceKind.BLOCK;
    }

    /// Whether the viewer muted its author: then it is folded away.
    public boolean isMuted() {
        return silence == SilenceKind.MUTE;
    }

    /// A question nobody else has replied to yet.
    public boolean waits() {
        return kind == ThreadKind.QUESTION && firstAnswerAt == null;
    }

    /// Replies this viewer has not had on a page; 0 for a thread never opened, which [#isNew] says.
    public int unread() {
        return readSeq == null ? 0 : Math.max(0, lastSeq - readSeq);
    }

    public boolean isNew() {
        return readSeq == null;
    }

    /// The thread where this viewer left it: at the first reply not read yet, if there is one.
    public String path() {
        return unread() > 0 ? id.path() + "#first-unread" : id.path();
    }
}
