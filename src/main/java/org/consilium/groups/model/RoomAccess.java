package org.consilium.groups.model;

import java.util.Optional;
import java.util.function.Predicate;
import org.consilium.groups.RoomId;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// The one way to a room. Missing and not allowed are the same: [NotFound].
@Component
public class RoomAccess {
    private static final String KEPT = RoomAccess.class.getName();

    /// What a request found already: one page asks about its room several times. Whoever changes a
    /// tie redirects, so nobody reads a stale one.
    private record Kept(@Nullable MemberId viewer, SeenRoom seen) {}

    private final RoomRepository rooms;

    RoomAccess(RoomRepository rooms) {
        this.rooms = rooms;
    }

    /// The about page.
    public SeenRoom toSee(Viewer viewer, String slug) {
        return admit(viewer, slug, SeenRoom::maySee);
    }

    /// Threads and members.
    public SeenRoom toRead(Viewer viewer, String slug) {
        return admit(viewer, slug, SeenRoom::mayRead);
    }

    /// Joining, asking, leaving: what then is refused is refused with a reason.
    public SeenRoom toComeAndGo(Viewer viewer, String slug) {
        return admit(viewer, slug, SeenRoom::verified);
    }

    /// Settings, requests, owners, removals.
    public SeenRoom toOwn(Viewer viewer, String slug) {
        return admit(viewer, slug, SeenRoom::mayOwn);
    }

    /// For what has its own question to ask of the room, such as the gate of its threads.
    public Optional<SeenRoom> find(Viewer viewer, RoomId id) {
        var kept = kept();
        if (kept != null && kept.seen.room().id().equals(id) && sameViewer(kept, viewer)) {
            return Optional.of(kept.seen);
        }
        var found = rooms.find(viewer, id);
        found.ifPresent(seen -> keep(viewer, seen));
        return found;
    }

    /// The room alone, whoever asks: its name and where it is, never what is in it.
    public Optional<Room> facts(RoomId id) {
        var kept = kept();
        if (kept != null && kept.seen.room().id().equals(id)) {
            return Optional.of(kept.seen.room());
        }
        return rooms.facts(id);
    }

    private SeenRoom admit(Viewer viewer, String slug, Predicate<SeenRoom> rule) {
        var seen = rooms.findBySlug(viewer, slug).filter(rule).orElseThrow(NotFound::new);
        keep(viewer, seen);
        return seen;
    }

    private static boolean sameViewer(Kept kept, Viewer viewer) {
        return kept.viewer != null && kept.viewer.equals(viewer.member());
    }

    private static @Nullable Kept kept() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return null;
        }
        return request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Kept kept
                ? kept
                : null;
    }

    private static void keep(Viewer viewer, SeenRoom seen) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(
                    KEPT, new Kept(viewer.member(), seen), RequestAttributes.SCOPE_REQUEST);
        }
    }
}
