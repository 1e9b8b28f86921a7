package org.consilium.discussions;

import java.util.Collection;
import java.util.Map;

/// What the search is told of threads of one kind besides what every thread says; a bean of the
/// module that owns them. It notes the thread as changed (kind `thread`) when its answer changes.
public interface ThreadFacets {
    ThreadKind kind();

    /// One query for all; threads with nothing to tell are left out.
    Map<ThreadId, Facets> of(Collection<ThreadId> threads);

    /// `choices` as in [org.consilium.search.SearchDocument#facets]. `solved` says that it is known
    /// how it ended; `words` are found like those of the thread, such as what one can learn from
    /// it.
    record Facets(Map<String, String> choices, boolean solved, String words) {
        public Facets {
            choices = Map.copyOf(choices);
        }
    }
}
