package org.consilium.discussions.finding;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.search.SearchChanges;
import org.consilium.search.SearchDocument;
import org.consilium.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Tells the search index, in the transaction of a change, what changed; and gives it the
/// documents.
@Component
public class PostSearch {
    private final SearchChanges changes;
    private final PostDocumentQueries posts;

    PostSearch(SearchChanges changes, PostDocumentQueries posts) {
        this.changes = changes;
        this.posts = posts;
    }

    /// The thread alone: it is new, it was answered or solved, or is so no more.
    public void changed(ThreadId thread) {
        changes.note(new Item(PostDocumentQueries.THREAD, thread.value()));
    }

    public void changed(ReplyId reply) {
        changes.note(new Item(PostDocumentQueries.REPLY, reply.value()));
    }

    /// The thread and all replies in it: its tags changed, or it is gone or back.
    public void changedWhole(ThreadId thread) {
        changed(thread);
        changes.note(PostDocumentQueries.REPLY, posts.replyIds(thread.value()));
    }

    /// All that one member wrote.
    void changedAllBy(MemberId author) {
        changes.note(PostDocumentQueries.THREAD, posts.threadIdsBy(author));
        changes.note(PostDocumentQueries.REPLY, posts.replyIdsBy(author));
    }

    /// Replies; threads are [ThreadDocuments].
    @Configuration(proxyBeanMethods = false)
    static class Sources {
        @Bean
        static SearchSource replyDocuments(PostDocumentQueries posts) {
            return new Source(PostDocumentQueries.REPLY, posts::replies, posts::replies);
        }
    }

    private record Source(
            String kind,
            BiFunction<@Nullable UUID, Integer, List<SearchDocument>> reading,
            Function<Collection<UUID>, List<SearchDocument>> finding)
            implements SearchSource {
        @Override
        public List<SearchDocument> after(@Nullable UUID cursor, int limit) {
            return reading.apply(cursor, limit);
        }

        @Override
        public List<SearchDocument> documents(Collection<UUID> ids) {
            return finding.apply(ids);
        }
    }
}
