package org.consilium.discussions.moderating;

import java.util.Optional;
import java.util.UUID;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.finding.PostSearch;
import org.consilium.discussions.model.ReplyCountRepository;
import org.consilium.moderation.Hiding;
import org.consilium.moderation.Reportable;
import org.consilium.moderation.Reported;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// Replies. What a thread counts of them, and which is its answer, follows.
@Component
class ReportableReplies implements Reportable {
    private final PostQueries posts;
    private final HidingRepository hidings;
    private final ReplyCountRepository counts;
    private final PostSearch search;

    ReportableReplies(
            PostQueries posts,
            HidingRepository hidings,
            ReplyCountRepository counts,
            PostSearch search) {
        this.posts = posts;
        this.hidings = hidings;
        this.counts = counts;
        this.search = search;
    }

    @Override
    public String kind() {
        return "reply";
    }

    @Override
    public Message label() {
        return Message.of("Reply");
    }

    @Override
    public Optional<Reported> find(UUID id) {
        return posts.reply(id);
    }

    @Override
    public void hide(UUID id, Hiding hiding) {
        posts.threadOfReply(id)
                .filter(thread -> hidings.hide(id, thread, hiding))
                .ifPresent(thread -> {
                    hidings.leaveListsAsReply(id, hiding.at());
                    counts.countAnew(thread);
                    changed(id, thread);
                });
    }

    @Override
    public void show(UUID id) {
        hidings.show(id)
                .ifPresent(hidden -> {
                    hidings.comeBackAsReply(id);
                    counts.countAnew(hidden.thread());
                    if (hidden.accepted() != null) {
                        hidings.acceptAgain(id, hidden.thread(), hidden.accepted());
                    }
                    changed(id, hidden.thread());
                });
    }

    /// A thread is found by whether it is answered and solved, too.
    private void changed(UUID reply, ThreadId thread) {
        search.changed(new ReplyId(reply));
        search.changed(thread);
    }
}
