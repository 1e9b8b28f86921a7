package org.consilium.search;

import java.util.List;
import org.consilium.platform.Item;
import org.consilium.platform.ItemCard;
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

    /// The most alike first; nothing where nothing is near. Who may see `item` has been asked.
    public List<ItemCard> to(Viewer viewer, Item item, int most) {
        return search.similar(viewer, item, most);
    }
}
