package org.consilium.discussions.reading;

import org.consilium.discussions.replying.HelpfulMark;
import org.consilium.people.Byline;
import org.consilium.people.SilenceKind;
import org.jspecify.annotations.Nullable;

/// A reply as the page shows it, with what this viewer may do. `hidden` is set where a moderator
/// hid it.
public record ReplyView(
        ReplyRow row,
        Byline author,
        HelpfulMark helpful,
        boolean accepted,
        boolean mayMark,
        boolean mayAccept,
        boolean mayEdit,
        boolean mayDelete,
        boolean mayQuote,
        @Nullable HiddenMark hidden) {

    public boolean isDeleted() {
        return row.grave() != null;
    }

    /// Whether the viewer blocked its author: then a line stands for it.
    public boolean isBlocked() {
        return row.silence() == SilenceKind.BLOCK;
    }

    /// Whether the viewer muted its author: then it is folded away.
    public boolean isMuted() {
        return row.silence() == SilenceKind.MUTE;
    }

    /// The author deleted it, and not a moderator.
    public boolean isDeletedByAuthor() {
        var grave = row.grave();
        return grave != null && grave.by().equals(row.author().id());
    }

    public String path() {
        return "/replies/" + row.id().shortForm();
    }
}
