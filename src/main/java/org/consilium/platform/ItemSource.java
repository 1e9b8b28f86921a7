package org.consilium.platform;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Knows the items of one kind; a bean of the module that owns them.
public interface ItemSource {
    /// The [Item#kind] this bean answers for.
    String kind();

    /// Cards of those that are there and that this viewer may see, in any order: what is missing,
    /// deleted or hidden from them is simply not in the answer. One or two queries for all.
    List<ItemCard> visible(Viewer viewer, Collection<UUID> ids);
}
