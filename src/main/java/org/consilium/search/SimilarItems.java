package org.consilium.search;

import java.util.List;
import org.consilium.platform.Item;
import org.consilium.platform.ItemCard;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.search.query.Search;
import org.springframework.stereotype.Component;

/// Finds what is like something, of the same kind, for a viewer: with the walls of every search.
@Component
public class SimilarItems {
    private final Search search;

    SimilarItems(Search search) {
        this.search = search;
    }

    /// An item that somebody may see, and what is like it, the most alike first.
    public record Similar(ItemCard item, List<ItemCard> others) {
        public Similar {
            others = List.copyOf(others);
        }
    }

    /// [NotFound] where this viewer may not see `item`; no others where nothing is near.
    public Similar to(Viewer viewer, Item item, int most) {
        var cards = search.similar(viewer, item, most);
        if (cards.isEmpty()) {
            throw new NotFound();
        }
        return new Similar(cards.getFirst(), cards.subList(1, cards.size()));
    }
}
