package org.consilium.discussions.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.consilium.discussions.Place;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Threads under their tags.
@Repository
public class TagRepository {
    @Sql
    private static final String FORGET =
            """
            delete from discussions.thread_tag
            where thread_id = :thread and not tag = any(cast(:tags as text[]))
            """;

    @Sql
    private static final String ADD =
            """
            insert into discussions.thread_tag (place_kind, place_id, tag, created_at, thread_id)
            select :kind, :place, tag, :at, :thread
            from unnest(cast(:tags as text[])) tag
            on conflict do nothing
            """;

    private final Database database;

    TagRepository(Database database) {
        this.database = database;
    }

    /// `createdAt` is the thread's: lists of a tag are in the order of writing.
    public void set(ThreadId thread, Place place, Instant createdAt, List<String> tags) {
        Collection<String> wanted = List.copyOf(tags);
        database.sql(FORGET).param("thread", thread).param("tags", wanted).update();
        if (!wanted.isEmpty()) {
            database.sql(ADD)
                    .param("kind", place.kind())
                    .param("place", place.id())
                    .param("at", createdAt)
                    .param("thread", thread)
                    .param("tags", wanted)
                    .update();
        }
    }
}
