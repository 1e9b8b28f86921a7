package org.consilium.moderation.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.moderation.ModeratedPlace;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Asks the module that owns a place.
@Component
public class Places {
    private final Map<String, ModeratedPlace> byKind;

    Places(List<ModeratedPlace> places) {
        this.byKind =
                places.stream()
                        .collect(Collectors.toMap(ModeratedPlace::kind, Function.identity()));
    }

    public boolean owns(Viewer viewer, Item place) {
        var source = byKind.get(place.kind());
        return source != null && source.owns(viewer, place.id());
    }

    public Optional<ModeratedPlace.Card> card(Item place) {
        return Optional.ofNullable(byKind.get(place.kind()))
                .flatMap(source -> source.card(place.id()));
    }

    /// Those of these places that are still there.
    public Map<Item, ModeratedPlace.Card> cards(Collection<Item> places) {
        var found = new LinkedHashMap<Item, ModeratedPlace.Card>();
        for (var source : byKind.values()) {
            var ids =
                    places.stream()
                            .filter(each -> each.kind().equals(source.kind()))
                            .map(Item::id)
                            .toList();
            if (!ids.isEmpty()) {
                source.cards(ids)
                        .forEach((id, card) -> found.put(new Item(source.kind(), id), card));
            }
        }
        return found;
    }

    public List<MemberId> owners(Item place) {
        var source = byKind.get(place.kind());
        return source == null ? List.of() : source.owners(place.id());
    }

    boolean remove(Viewer by, Item place, MemberId member, String reason) {
        var source = byKind.get(place.kind());
        return source != null && source.remove(by, place.id(), member, reason);
    }

    void readmit(Item place, MemberId member) {
        var source = byKind.get(place.kind());
        if (source != null) {
            source.readmit(place.id(), member);
        }
    }
}
