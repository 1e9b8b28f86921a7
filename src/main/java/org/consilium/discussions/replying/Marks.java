package org.consilium.discussions.replying;

import java.time.Instant;
import org.consilium.discussions.AnswerAccepted;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.finding.PostSearch;
import org.consilium.discussions.model.FollowRepository;
import org.consilium.discussions.model.ReplyHead;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.discussions.telling.Telling;
import org.consilium.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What readers do with replies and threads besides writing: they helped, they answered, they are
/// to be followed. Doing any of it twice is doing it once.
@Component
public class Marks {
    private final ThreadAccess access;
    private final MarkRepository marks;
    private final FollowRepository follows;
    private final Telling telling;
    private final PostSearch search;
    private final ApplicationEventPublisher events;

    Marks(
            ThreadAccess access,
            MarkRepository marks,
            FollowRepository follows,
            Telling telling,
            PostSearch search,
            ApplicationEventPublisher events) {
        this.access = access;
        this.marks = marks;
        this.follows = follows;
        this.telling = telling;
        this.search = search;
        this.events = events;
    }

    @Transactional
    public HelpfulMark markHelpful(Viewer reader, ReplyId id, Instant at) {
        var reply = access.toMark(reader, id);
        if (marks.mark(id, reader.id(), at) && telling.isNews(at)) {
            telling.helped(reply.author(), deed(reader, reply));
        }
        return new HelpfulMark(id, reply.path(), marks.count(id), true);
    }

    @Transactional
    public HelpfulMark unmarkHelpful(Viewer reader, ReplyId id) {
        var reply = access.toMark(reader, id);
        marks.unmark(id, reader.id());
        return new HelpfulMark(id, reply.path(), marks.count(id), false);
    }

    /// The asker says which reply answered the question; a later choice replaces an earlier one.
    @Transactional
    public ReplyHead accept(Viewer asker, ReplyId id, Instant at) {
        var reply = access.toAccept(asker, id);
        if (!marks.accept(reply.thread().id(), id, at)) {
            return reply;
        }
        search.changed(reply.thread().id());
        events.publishEvent(new AnswerAccepted(reply.thread().id(), id, reply.author(), at));
        if (!asker.is(reply.author()) && telling.isNews(at)) {
            telling.accepted(reply.author(), deed(asker, reply));
        }
        return reply;
    }

    private Telling.Deed deed(Viewer actor, ReplyHead reply) {
        var thread = reply.thread();
        var place = access.standing(actor, thread.place()).card();
        return new Telling.Deed(thread.id(), place, actor.id(), actor.name(), reply.path());
    }

    /// The asker says that the question is open again: no reply is its answer.
    @Transactional
    public void reopen(Viewer asker, ThreadId id) {
        access.toEdit(asker, id);
        marks.reopen(id);
        search.changed(id);
    }

    @Transactional
    public void follow(Viewer reader, ThreadId id, Instant at) {
        access.toRead(reader, id);
        follows.resume(id, reader.id(), at);
    }

    @Transactional
    public void unfollow(Viewer reader, ThreadId id, Instant at) {
        access.toRead(reader, id);
        follows.end(id, reader.id(), at);
    }
}
