package org.consilium.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds items of any kind: the one way for what points at things (reports, bookmarks, saved
/// searches) to name them without knowing their modules.
@Component
public class Items {
    private final Map<String, ItemSource> sources;

    Items(List<ItemSource> sources) {
        this.sources =
                sources.stream().collect(Collectors.toMap(ItemSource::kind, Function.identity()));
    }

    /// The card of one item this viewer may see.
    public Optional<ItemCard> find(Viewer viewer, Item item) {
        return Optional.ofNullable(find(viewer, List.of(item)).get(item));
    }

    /// Cards of the items this viewer may see; the others are missing. A query or two for each
    /// kind, however many there are.
    public Map<Item, ItemCard> find(Viewer viewer, Collection<Item> items) {
        var idsOfKinds = new LinkedHashMap<String, List<UUID>>();
        for (var item : items) {
            idsOfKinds.computeIfAbsent(item.kind(), unseen -> new ArrayList<>()).add(item.id());
        }
        var found = new LinkedHashMap<Item, ItemCard>();
        idsOfKinds.forEach((kind, ids) -> {
            var source = sources.get(kind);
            if (source != null) {
                source.visible(viewer, ids).forEach(card -> found.put(card.item(), card));
            }
        });
        return found;
    }
}
