package org.consilium.discussions.model;

import java.time.Clock;
import java.util.function.Predicate;
import org.consilium.discussions.Place;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// The one gate to threads and replies. Missing and not allowed are the same [NotFound]; every
/// condition is one line. Only verified clinicians write, whatever the place says.
@Component
public class ThreadAccess {
    private final HeadRepository heads;
    private final Places places;
    private final Faces faces;
    private final Clock clock;

    ThreadAccess(HeadRepository heads, Places places, Faces faces, Clock clock) {
        this.heads = heads;
        this.places = places;
        this.faces = faces;
        this.clock = clock;
    }

    /// To look at the page, which for a deleted thread says that it was deleted.
    public ThreadHead toVisit(Viewer viewer, ThreadId id) {
        var head = heads.find(id).orElseThrow(NotFound::new);
        demand(mayRead(viewer, head));
        return head;
    }

    /// The same for a head that was read together with a page.
    public PlaceStanding toVisit(Viewer viewer, ThreadHead head) {
        demand(mayRead(viewer, head));
        return new PlaceStanding(
                places.card(head.place()).orElseThrow(NotFound::new),
                mayWrite(viewer, head),
                mayModerate(viewer, head.place()));
    }

    /// Whether the viewer wrote it, also where it says that somebody else did.
    public boolean isAuthor(Viewer viewer, ThreadHead head) {
        return viewer.is(head.author()) || faces.isSealedAuthor(viewer, head);
    }

    /// Under whose name the viewer writes in a thread: its author under the one it tells.
    public MemberId writesAs(Viewer viewer, ThreadHead head) {
        return isAuthor(viewer, head) ? head.author() : viewer.id();
    }

    public ThreadHead toRead(Viewer viewer, ThreadId id) {
        var head = toVisit(viewer, id);
        demand(!head.isDeleted());
        return head;
    }

    public ThreadHead toReply(Viewer viewer, ThreadId id) {
        var head = toRead(viewer, id);
        demand(mayWrite(viewer, head));
        return head;
    }

    /// To change it or say which reply answered it: the author.
    public ThreadHead toEdit(Viewer viewer, ThreadId id) {
        var head = toReply(viewer, id);
        demand(!head.isFaced() && viewer.is(head.author()));
        return head;
    }

    /// To change a thread on the pages of the module that presents it: its author.
    public ThreadHead toRevise(Viewer viewer, ThreadId id) {
        var head = toReply(viewer, id);
        demand(head.isFaced() && isAuthor(viewer, head));
        return head;
    }

    /// To delete it, and to take that back: the author or a moderator of the place. What another
    /// module presents is withdrawn there by its author.
    public ThreadHead toDelete(Viewer viewer, ThreadId id) {
        var head = toVisit(viewer, id);
        boolean own = viewer.is(head.author()) && !head.isFaced();
        demand(own || mayModerate(viewer, head.place()));
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
        demand(mayWrite(viewer, head.thread()));
        demand(!isAuthor(viewer, head));
        return head;
    }

    /// To accept it as the answer: the asker.
    public ReplyHead toAccept(Viewer viewer, ReplyId id) {
        var head = toRead(viewer, id);
        demand(head.thread().isQuestion());
        demand(viewer.is(head.thread().author()));
        demand(mayWrite(viewer, head.thread()));
        return head;
    }

    public ReplyHead toEdit(Viewer viewer, ReplyId id) {
        var head = toRead(viewer, id);
        demand(isAuthor(viewer, head));
        demand(mayWrite(viewer, head.thread()));
        return head;
    }

    public ReplyHead toDelete(Viewer viewer, ReplyId id) {
        return toVisit(
                viewer,
                id,
                reply -> isAuthor(viewer, reply) || mayModerate(viewer, reply.thread().place()));
    }

    /// To start a thread there.
    public PlaceStanding toStart(Viewer viewer, Place place) {
        var standing = standing(viewer, place);
        demand(standing.mayPost());
        demand(places.mayStart(viewer, place));
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
        demand(mayRead(viewer, head.thread()));
        demand(rule.test(head));
        return head;
    }

    private boolean mayRead(Viewer viewer, ThreadHead head) {
        return places.mayRead(viewer, head.place()) || isAuthorOfFaced(viewer, head);
    }

    /// A case is read by its author also where it is for others.
    private boolean isAuthorOfFaced(Viewer viewer, ThreadHead head) {
        return head.isFaced() && places.mayReadOwn(viewer, head.place()) && isAuthor(viewer, head);
    }

    /// A reply of the author's in their own thread stands under the name the thread tells.
    private boolean isAuthor(Viewer viewer, ReplyHead reply) {
        return viewer.is(reply.author())
                || (reply.author().equals(reply.thread().author())
                        && faces.isSealedAuthor(viewer, reply.thread()));
    }

    private boolean mayWrite(Viewer viewer, ThreadHead head) {
        return viewer.isVerified(clock.instant())
                && (places.mayPost(viewer, head.place()) || isAuthorOfFaced(viewer, head));
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
