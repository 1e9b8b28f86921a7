package org.consilium.discussions.editing;

import java.time.Clock;
import java.time.Duration;
import org.consilium.audit.Audit;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.finding.PostSearch;
import org.consilium.discussions.model.PostFiles;
import org.consilium.discussions.model.ReplyCountRepository;
import org.consilium.discussions.model.ReplyHead;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.discussions.model.ThreadHead;
import org.consilium.files.Files;
import org.consilium.platform.Id;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Deletes posts, and takes that back for thirty days. An author undoes what an author deleted;
/// what a moderator deleted only a moderator brings back. Afterwards the text is gone for good, and
/// the grave stays.
@Component
class Deletions {
    static final Duration UNDONE_WITHIN = Duration.ofDays(30);
    private static final Duration LOOKED_BACK = Duration.ofDays(90);

    private final ThreadAccess access;
    private final DeletionRepository deletions;
    private final Files files;
    private final PostSearch search;
    private final ReplyCountRepository counts;
    private final Audit audit;
    private final Clock clock;

    Deletions(
            ThreadAccess access,
            DeletionRepository deletions,
            Files files,
            PostSearch search,
            ReplyCountRepository counts,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.deletions = deletions;
        this.files = files;
        this.search = search;
        this.counts = counts;
        this.audit = audit;
        this.clock = clock;
    }

    /// `reason` is null when the author deletes.
    @Transactional
    void delete(Viewer viewer, ThreadId id, @Nullable String reason) {
        var thread = access.toDelete(viewer, id);
        var now = clock.instant();
        if (deletions.record(id, id, viewer.id(), reason, now)) {
            deletions.mark(id, now);
            audit.record(viewer, EditingDeeds.DELETE, item(id), thread.author());
            search.changedWhole(id);
        }
    }

    @Transactional
    void delete(Viewer viewer, ReplyId id, @Nullable String reason) {
        var reply = access.toDelete(viewer, id);
        var now = clock.instant();
        if (deletions.record(id, reply.thread().id(), viewer.id(), reason, now)) {
            deletions.mark(id, now);
            counts.countAnew(reply.thread().id());
            audit.record(viewer, EditingDeeds.DELETE, item(id), reply.author());
            changed(reply);
        }
    }

    @Transactional
    ThreadHead undo(Viewer viewer, ThreadId id) {
        var thread = access.toDelete(viewer, id);
        undo(viewer, id, thread.author());
        deletions.mark(id, null);
        audit.record(viewer, EditingDeeds.UNDO, item(id), thread.author());
        search.changedWhole(id);
        return thread;
    }

    @Transactional
    ReplyHead undo(Viewer viewer, ReplyId id) {
        var reply = access.toDelete(viewer, id);
        undo(viewer, id, reply.author());
        deletions.mark(id, null);
        counts.countAnew(reply.thread().id());
        audit.record(viewer, EditingDeeds.UNDO, item(id), reply.author());
        changed(reply);
        return reply;
    }

    /// The thread may be unanswered again, or answered.
    private void changed(ReplyHead reply) {
        search.changed(reply.id());
        search.changed(reply.thread().id());
    }

    /// Empties the texts of what can no longer be undone, and removes its files.
    @Transactional
    void forgetOld() {
        var now = clock.instant();
        var from = now.minus(LOOKED_BACK);
        var before = now.minus(UNDONE_WITHIN);
        deletions.empty(from, before);
        var gone = deletions.deleted(from, before);
        files.remove(PostFiles.THREAD, gone);
        files.remove(PostFiles.REPLY, gone);
    }

    private static Item item(ThreadId id) {
        return new Item("thread", id.value());
    }

    private static Item item(ReplyId id) {
        return new Item("reply", id.value());
    }

    private void undo(Viewer viewer, Id post, MemberId author) {
        var deletion = deletions.find(post).orElseThrow(NotFound::new);
        boolean byModerator = !deletion.by().equals(author);
        if (byModerator && viewer.is(author)) {
            throw new NotFound();
        }
        if (!deletions.undo(post, clock.instant().minus(UNDONE_WITHIN))) {
            throw new NotFound();
        }
    }
}
