package org.consilium.discussions.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.discussions.Place;
import org.consilium.discussions.PlaceAccess;
import org.consilium.discussions.PlaceCard;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Asks the module that owns a place; a kind nobody answers for lets nobody in.
@Component
public class Places {
    private final Map<String, PlaceAccess> byKind;

    Places(List<PlaceAccess> accesses) {
        this.byKind =
                accesses.stream().collect(Collectors.toMap(PlaceAccess::kind, Function.identity()));
    }

    public boolean mayRead(Viewer viewer, Place place) {
        var access = byKind.get(place.kind());
        return access != null && access.mayRead(viewer, place.id());
    }

    /// Whether who wrote there may read it though others may not.
    public boolean mayReadOwn(Viewer viewer, Place place) {
        var access = byKind.get(place.kind());
        return access != null && access.mayReadOwn(viewer, place.id());
    }

    /// Those of `places` that this viewer may read, in a query for each kind at most.
    public Set<Place> readableAmong(Viewer viewer, Collection<Place> places) {
        var readable = new HashSet<Place>();
        places.stream()
                .collect(Collectors.groupingBy(Place::kind))
                .forEach((kind, some) -> {
                    var access = byKind.get(kind);
                    if (access != null) {
                        var ids = some.stream().map(Place::id).collect(Collectors.toSet());
                        access.readableAmong(viewer, ids)
                                .forEach(id -> readable.add(new Place(kind, id)));
                    }
                });
        return readable;
    }

    public boolean mayPost(Viewer viewer, Place place) {
        var access = byKind.get(place.kind());
        return access != null && access.mayPost(viewer, place.id());
    }

    public boolean mayStart(Viewer viewer, Place place) {
        var access = byKind.get(place.kind());
        return access != null && access.mayStart(viewer, place.id());
    }

    public boolean mayModerate(Viewer viewer, Place place) {
        var access = byKind.get(place.kind());
        return access != null && access.mayModerate(viewer, place.id());
    }

    public Optional<PlaceCard> card(Place place) {
        return Optional.ofNullable(byKind.get(place.kind()))
                .flatMap(access -> access.card(place.id()));
    }

    public List<Viewer> readersAmong(List<Viewer> viewers, Place place) {
        var access = byKind.get(place.kind());
        return access == null || viewers.isEmpty()
                ? List.of()
                : access.readersAmong(viewers, place.id());
    }
}
