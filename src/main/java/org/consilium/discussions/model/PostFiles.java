package org.consilium.discussions.model;

import java.util.UUID;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.files.FileOwner;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whoever may read a post may open its files: the same gate answers, so that deleting a post or
/// leaving its place closes them too.
@Configuration(proxyBeanMethods = false)
public class PostFiles {
    public static final String THREAD = "thread";
    public static final String REPLY = "reply";

    @Bean
    static FileOwner threadFiles(ThreadAccess access) {
        return new Gate(THREAD, (viewer, id) -> access.toRead(viewer, new ThreadId(id)));
    }

    @Bean
    static FileOwner replyFiles(ThreadAccess access) {
        return new Gate(REPLY, (viewer, id) -> access.toRead(viewer, new ReplyId(id)));
    }

    /// Throws [NotFound] for who may not.
    private interface Asking {
        void ask(Viewer viewer, UUID id);
    }

    private record Gate(String kind, Asking asking) implements FileOwner {
        @Override
        public boolean mayRead(Viewer viewer, UUID ownerId) {
            try {
                asking.ask(viewer, ownerId);
                return true;
            } catch (NotFound refused) {
                return false;
            }
        }
    }
}
