package org.consilium.discussions.finding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.discussions.ThreadFacets;
import org.consilium.discussions.ThreadFacets.Facets;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.search.SearchDocument;
import org.consilium.search.SearchDocument.Progress;
import org.consilium.search.SearchDocument.Shape;
import org.consilium.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Threads for the index, with what the owners of their kinds tell of them.
@Component
class ThreadDocuments implements SearchSource {
    private final PostDocumentQueries posts;
    private final List<ThreadFacets> owners;

    ThreadDocuments(PostDocumentQueries posts, List<ThreadFacets> owners) {
        this.posts = posts;
        this.owners = owners;
    }

    @Override
    public String kind() {
        return PostDocumentQueries.THREAD;
    }

    @Override
    public List<SearchDocument> after(@Nullable UUID cursor, int limit) {
        return told(posts.threads(cursor, limit));
    }

    @Override
    public List<SearchDocument> documents(Collection<UUID> ids) {
        return told(posts.threads(ids));
    }

    private List<SearchDocument> told(List<SearchDocument> documents) {
        var facets = new HashMap<UUID, Facets>();
        for (var owner : owners) {
            var theirs =
                    documents.stream()
                            .filter(each -> each.shape() == shape(owner.kind()))
                            .map(each -> new ThreadId(each.item().id()))
                            .collect(Collectors.toSet());
            if (!theirs.isEmpty()) {
                owner.of(theirs).forEach((id, each) -> facets.put(id.value(), each));
            }
        }
        return documents.stream().map(each -> told(each, facets)).toList();
    }

    private static SearchDocument told(SearchDocument document, Map<UUID, Facets> facets) {
        var known = facets.get(document.item().id());
        return known == null
                ? document
                : document.saying(known.words())
                        .with(
                                known.choices(),
                                known.solved() ? Progress.SOLVED : document.progress());
    }

    static Shape shape(ThreadKind kind) {
        return switch (kind) {
            case QUESTION -> Shape.QUESTION;
            case ARTICLE -> Shape.ARTICLE;
            case CASE -> Shape.CASE;
        };
    }
}
