package org.consilium.discussions.model;

import java.time.Clock;
import java.util.function.Predicate;
import org.consilium.discussions.Place;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// The one gate to threads and replies. Missing and not allowed are the same [NotFound]; every
/// condition is one line. Only verified clinicians write, whatever the place says.
@Component
public class ThreadAccess {
    private final HeadRepository heads;
    private final Places places;
    private final Clock clock;

    ThreadAccess(HeadRepository heads, Places places, Clock clock) {
        this.heads = heads;
        this.places = places;
        this.clock = clock;
    }

    /// To look at the page, which for a deleted thread says that it was deleted.
    public ThreadHead toVisit(Viewer viewer, ThreadId id) {
        var head = heads.find(id).orElseThrow(NotFound::new);
        demand(places.mayRead(viewer, head.place()));
        return head;
    }

    /// The same for a head that was read together with a page.
    public PlaceStanding toVisit(Viewer viewer, ThreadHead head) {
        return standing(viewer, head.place());
    }

    public ThreadHead toRead(Viewer viewer, ThreadId id) {
        var head = toVisit(viewer, id);
        demand(!head.isDeleted());
        return head;
    }

    public ThreadHead toReply(Viewer viewer, ThreadId id) {
        var head = toRead(viewer, id);
        demand(mayWrite(viewer, head.place()));
        return head;
    }

    /// To change it or say which reply answered it: the author.
    public ThreadHead toEdit(Viewer viewer, ThreadId id) {
        var head = toReply(viewer, id);
        demand(viewer.is(head.author()));
        return head;
    }

    /// To delete it, and to take that back: the author or a moderator of the place.
    public ThreadHead toDelete(Viewer viewer, ThreadId id) {
        var head = toVisit(viewer, id);
        demand(viewer.is(head.author()) || mayModerate(viewer, head.place()));
        return head;
    }

    public ReplyHead toRead(Viewer viewer, ReplyId id) {
        var head = toVisit(viewer, id, reply -> !reply.isDeleted());
        demand(!head.thread().isDeleted());
        return head;
    }

    /// To say that it helped: anybody who may write here, but not its author.
    public ReplyHead toMark(Viewer viewer, ReplyId id) {
        var head = toRead(viewer, id);
        demand(mayWrite(viewer, head.thread().place()));
        demand(!viewer.is(head.author()));
        return head;
    }

    /// To accept it as the answer: the asker.
    public ReplyHead toAccept(Viewer viewer, ReplyId id) {
        var head = toRead(viewer, id);
        demand(head.thread().isQuestion());
        demand(viewer.is(head.thread().author()));
        demand(mayWrite(viewer, head.thread().place()));
        return head;
    }

    public ReplyHead toEdit(Viewer viewer, ReplyId id) {
        var head = toRead(viewer, id);
        demand(viewer.is(head.author()));
        demand(mayWrite(viewer, head.thread().place()));
        return head;
    }

    public ReplyHead toDelete(Viewer viewer, ReplyId id) {
        return toVisit(
                viewer,
                id,
                reply -> viewer.is(reply.author()) || mayModerate(viewer, reply.thread().place()));
    }

    /// To start a thread there.
    public PlaceStanding toStart(Viewer viewer, Place place) {
        var standing = standing(viewer, place);
        demand(standing.mayPost());
        return standing;
    }

    /// How a viewer stands to a place they may read.
    public PlaceStanding standing(Viewer viewer, Place place) {
        demand(places.mayRead(viewer, place));
        return new PlaceStanding(
                places.card(place).orElseThrow(NotFound::new),
                mayWrite(viewer, place),
                mayModerate(viewer, place));
    }

    private ReplyHead toVisit(Viewer viewer, ReplyId id, Predicate<ReplyHead> rule) {
        var head = heads.find(id).orElseThrow(NotFound::new);
        demand(places.mayRead(viewer, head.thread().place()));
        demand(rule.test(head));
        return head;
    }

    private boolean mayWrite(Viewer viewer, Place place) {
        return viewer.isVerified(clock.instant()) && places.mayPost(viewer, place);
    }

    private boolean mayModerate(Viewer viewer, Place place) {
        return viewer.isVerified(clock.instant()) && places.mayModerate(viewer, place);
    }

    private static void demand(boolean condition) {
        if (!condition) {
            throw new NotFound();
        }
    }
}
