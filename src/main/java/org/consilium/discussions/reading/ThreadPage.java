package org.consilium.discussions.reading;

import java.util.List;
import org.consilium.discussions.ThreadFace;
import org.consilium.discussions.ThreadKind;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.model.PlaceStanding;
import org.consilium.discussions.model.ThreadHead;
import org.consilium.discussions.polls.PollView;
import org.consilium.discussions.replying.FollowMark;
import org.consilium.people.Byline;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;

/// Model of `discussions/thread`. `accepted` is the answer when it stands far below; `specialty`
/// and `widenedTo` are names in the reader's language. `hidden` is set where a moderator hid it;
/// `poll` is null without one, `face` where a post of ours stands at the top.
public record ThreadPage(
        ThreadView thread,
        PlaceStanding standing,
        Byline author,
        @Nullable String specialty,
        @Nullable String widenedTo,
        ReplyRange range,
        List<ReplyView> replies,
        @Nullable ReplyView accepted,
        @Nullable Integer firstUnread,
        Rights rights,
        Composer composer,
        @Nullable HiddenMark hidden,
        @Nullable PollView poll,
        ThreadFace.@Nullable Face face) {

    public ThreadPage {
        replies = List.copyOf(replies);
    }

    /// What this viewer may do with the thread itself.
    public record Rights(
            boolean reply, boolean edit, boolean delete, boolean moderate, boolean isAuthor) {}

    public ThreadHead head() {
        return thread.head();
    }

    public boolean isArticle() {
        return head().kind() == ThreadKind.ARTICLE;
    }

    /// Whether it was withdrawn: then nothing is left to show of it.
    public boolean isGone() {
        return face != null && face.gone();
    }

    /// The viewer wrote it under another name: nothing is kept of their visits.
    boolean isSealedAuthors(Viewer viewer) {
        return rights.isAuthor() && !viewer.is(head().author());
    }

    public FollowMark follow() {
        return new FollowMark(head().id(), thread.following());
    }

    public DraftKey draftKey() {
        return new DraftKey.Reply(head().id());
    }

    public boolean isDeletedByAuthor() {
        var grave = thread.grave();
        return grave != null && grave.by().equals(head().author());
    }

    /// Where lists of the place show only threads with this tag.
    public String tagPath(String tag) {
        return standing.card().path()
                + "?tag="
                + java.net.URLEncoder.encode(tag, java.nio.charset.StandardCharsets.UTF_8);
    }

    /// Where the first replies are that come after what the page knows.
    public String newRepliesPath() {
        int next = head().lastSeq() + 1;
        return head().id().path() + "?from=" + next + "#reply-" + next;
    }
}
