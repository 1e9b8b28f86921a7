package org.consilium.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Gives the documents of one kind; a bean of the module that owns them. The same module must
/// answer for the kind as [org.consilium.platform.ItemSource], which is asked before anything is
/// shown.
public interface SearchSource {
    /// The [org.consilium.platform.Item#kind] this bean answers for.
    String kind();

    /// All documents in the order of their ids, for a new index: at most `limit` after `cursor`
    /// (null at the beginning), by keyset. What is deleted or hidden is left out; the answer is
    /// empty only at the end.
    List<SearchDocument> after(@Nullable UUID cursor, int limit);

    /// The documents of these ids as they are now; what is deleted or hidden is left out, and then
    /// vanishes from the index. A query or two for all.
    List<SearchDocument> documents(Collection<UUID> ids);
}
