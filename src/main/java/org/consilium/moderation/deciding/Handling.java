package org.consilium.moderation.deciding;

import java.time.Clock;
import java.util.Objects;
import org.consilium.moderation.model.Handled;
import org.consilium.moderation.model.MatterAccess;
import org.consilium.moderation.model.MatterId;
import org.consilium.moderation.model.MatterRepository;
import org.consilium.moderation.model.ModeratorRepository;
import org.consilium.moderation.model.Trail;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What moderators do with a matter before they decide: take it, give it on, note something.
@Component
class Handling {
    private final MatterAccess access;
    private final MatterRepository matters;
    private final MatterQueries queries;
    private final ModeratorRepository moderators;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    Handling(
            MatterAccess access,
            MatterRepository matters,
            MatterQueries queries,
            ModeratorRepository moderators,
            Trail trail,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.matters = matters;
        this.queries = queries;
        this.moderators = moderators;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /// Takes what nobody has; false when somebody has it, or it is decided.
    @Transactional
    boolean take(Viewer viewer, MatterId id) {
        var handled = access.toHandle(viewer, id);
        boolean taken = matters.assign(id, viewer.id(), viewer.id(), false, clock.instant());
        if (taken) {
            trail.assigned(viewer, handled.matter(), viewer.id());
        }
        return taken;
    }

    /// Gives it to another moderator, whoever has it now; never to whom it is about.
    @Transactional
    boolean assign(Viewer viewer, MatterId id, MemberId to) {
        var handled = access.toHandle(viewer, id);
        demand(!handled.byOwner());
        demand(!handled.matter().isAbout(to));
        demand(moderators.people().stream().anyMatch(each -> Objects.equals(each.id(), to)));
        boolean given = matters.assign(id, viewer.id(), to, true, clock.instant());
        if (given) {
            trail.assigned(viewer, handled.matter(), to);
        }
        return given;
    }

    /// Puts back what the viewer has.
    @Transactional
    boolean putBack(Viewer viewer, MatterId id) {
        var handled = access.toHandle(viewer, id);
        boolean mine = handled.matter().isAssignedTo(viewer.id());
        if (mine && matters.assign(id, viewer.id(), null, false, clock.instant())) {
            trail.assigned(viewer, handled.matter(), null);
            return true;
        }
        return false;
    }

    @Transactional
    void note(Viewer viewer, Handled handled, String body) {
        queries.note(ids.next(), handled.matter().id(), viewer.id(), body, clock.instant());
        trail.noted(viewer, handled.matter());
    }

    private static void demand(boolean condition) {
        if (!condition) {
            throw new NotFound();
        }
    }
}
