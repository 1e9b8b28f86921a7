package org.consilium.discussions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.platform.Viewer;

/// Who may do what in the places of one kind; a bean of the module that owns them. A place that is
/// not there lets nobody in. Asked on every page, so each answer is one cheap query at most.
public interface PlaceAccess {
    /// The [Place#kind] this bean answers for.
    String kind();

    boolean mayRead(Viewer viewer, UUID place);

    /// Whether this viewer may start threads and reply. Discussions asks besides that the viewer is
    /// verified.
    boolean mayPost(Viewer viewer, UUID place);

    /// Whether this viewer may begin a question or an article with the form for any place.
    default boolean mayStart(Viewer viewer, UUID place) {
        return mayPost(viewer, place);
    }

    /// Whether this viewer may delete what others wrote here, giving a reason.
    boolean mayModerate(Viewer viewer, UUID place);

    Optional<PlaceCard> card(UUID place);

    /// Whether this viewer may read what they themselves began here, though not the place: a case
    /// for another specialty, say.
    default boolean mayReadOwn(Viewer viewer, UUID place) {
        return false;
    }

    /// Those of `places` (of this kind) that this viewer may read; override it where one query can
    /// tell for all.
    default Set<UUID> readableAmong(Viewer viewer, Collection<UUID> places) {
        return places.stream().filter(place -> mayRead(viewer, place)).collect(Collectors.toSet());
    }

    /// Those of `viewers` who may read here; override it where one query can tell for all.
    default List<Viewer> readersAmong(List<Viewer> viewers, UUID place) {
        return viewers.stream().filter(viewer -> mayRead(viewer, place)).toList();
    }
}
