package org.consilium.discussions.reading;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.model.Places;
import org.consilium.platform.Item;
import org.consilium.platform.ItemCard;
import org.consilium.platform.ItemSource;
import org.consilium.platform.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Threads and replies as items: whoever may read the place sees them.
@Configuration(proxyBeanMethods = false)
class PostItems {
    private final PostItemQueries posts;
    private final Places places;

    PostItems(PostItemQueries posts, Places places) {
        this.posts = posts;
        this.places = places;
    }

    @Bean
    ItemSource threadItems() {
        return new Source("thread", posts::threads);
    }

    @Bean
    ItemSource replyItems() {
        return new Source("reply", posts::replies);
    }

    private final class Source implements ItemSource {
        private final String kind;
        private final Function<Collection<UUID>, List<PostItemQueries.PostItem>> finding;

        Source(String kind, Function<Collection<UUID>, List<PostItemQueries.PostItem>> finding) {
            this.kind = kind;
            this.finding = finding;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public List<ItemCard> visible(Viewer viewer, Collection<UUID> ids) {
            var found = finding.apply(ids);
            var readable =
                    places.readableAmong(
                            viewer,
                            found.stream()
                                    .map(PostItemQueries.PostItem::place)
                                    .collect(Collectors.toSet()));
            return found.stream()
                    .filter(post -> readable.contains(post.place()))
                    .map(this::card)
                    .toList();
        }

        private ItemCard card(PostItemQueries.PostItem post) {
            var thread = new ThreadId(post.thread());
            return new ItemCard(
                    new Item(kind, post.id()),
                    post.title(),
                    post.seq() == 0 ? thread.path() : thread.pathTo(post.seq()),
                    post.author());
        }
    }
}
