package org.consilium.discussions.sending;

import java.util.function.Supplier;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.drafts.Drafts;
import org.consilium.discussions.finding.PostSearch;
import org.consilium.discussions.model.PostFiles;
import org.consilium.discussions.model.ReplyCountRepository;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.files.Files;
import org.consilium.platform.NotFound;
import org.consilium.platform.Sendings;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Undoes sending while nobody was told and nobody answered: the post is gone as if it had not been
/// sent, and all that was typed is a draft again. Pressed twice it is undone once.
@Component
class TakeBack {
    private final ThreadAccess access;
    private final TakenBackRepository posts;
    private final ReplyCountRepository counts;
    private final Drafts drafts;
    private final Files files;
    private final PostSearch search;
    private final Sendings sendings;

    TakeBack(
            ThreadAccess access,
            TakenBackRepository posts,
            ReplyCountRepository counts,
            Drafts drafts,
            Files files,
            PostSearch search,
            Sendings sendings) {
        this.access = access;
        this.posts = posts;
        this.counts = counts;
        this.drafts = drafts;
        this.files = files;
        this.search = search;
        this.sendings = sendings;
    }

    @Transactional
    TakeBackOutcome reply(Viewer author, ThreadId thread, ReplyId id) {
        access.toReply(author, thread);
        var key = new DraftKey.Reply(thread);
        var found = posts.lock(thread, id, author.id());
        if (found.isEmpty()) {
            return before(author, key);
        }
        var reply = found.get();
        var path = thread.pathTo(reply.seq());
        if (reply.answered()) {
            return new TakeBackOutcome.Answered(path);
        }
        if (!sendings.takeBack(id.item())) {
            return new TakeBackOutcome.TooLate(path);
        }
        files.giveBack(PostFiles.REPLY, id.value(), key.tray(author.id()));
        posts.remove(thread, id, author.id(), reply);
        counts.countAnew(thread);
        drafts.putBack(author.id(), key, reply.words());
        search.changed(id);
        search.changed(thread);
        var quoted = reply.quoted();
        return new TakeBackOutcome.TakenBack(
                quoted == null
                        ? key.path()
                        : thread.path() + "?quote=" + quoted + "&kept=true#answer");
    }

    /// `formerly` is the form it came from, for who presses twice.
    @Transactional
    TakeBackOutcome thread(Viewer author, ThreadId id, Supplier<DraftKey> formerly) {
        var found = posts.lock(id, author.id());
        if (found.isEmpty()) {
            return before(author, formerly.get());
        }
        access.toEdit(author, id);
        if (found.get().answered()) {
            return new TakeBackOutcome.Answered(id.path());
        }
        if (!sendings.takeBack(id.item())) {
            return new TakeBackOutcome.TooLate(id.path());
        }
        var key = found.get().key();
        files.giveBack(PostFiles.THREAD, id.value(), key.tray(author.id()));
        posts.remove(id);
        drafts.putBack(author.id(), key, found.get().words());
        search.changedWhole(id);
        return new TakeBackOutcome.TakenBack(key.path());
    }

    private TakeBackOutcome before(Viewer author, DraftKey key) {
        return drafts.find(author, key)
                .map(draft -> new TakeBackOutcome.TakenBack(key.path()))
                .orElseThrow(NotFound::new);
    }
}
