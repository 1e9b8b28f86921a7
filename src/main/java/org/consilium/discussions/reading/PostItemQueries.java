package org.consilium.discussions.reading;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.consilium.discussions.Place;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Threads and replies that are there, in as few words as a pointer to them needs.
@Repository
class PostItemQueries {
    /// `seq` is 0 for the thread itself.
    record PostItem(UUID id, Place place, String title, UUID thread, int seq, MemberId author) {}

    @Sql
    private static final String THREADS =
            """
            select id, place_kind, place_id, title, id as thread_id, 0 as seq, author_id
            from discussions.thread
            where id = any(:ids) and deleted_at is null
            """;

    @Sql
    private static final String REPLIES =
            """
            select r.id, t.place_kind, t.place_id, t.title, t.id as thread_id, r.seq, r.author_id
            from discussions.reply r
            join discussions.thread t on t.id = r.thread_id
            where r.id = any(:ids) and r.deleted_at is null and t.deleted_at is null
            """;

    private final Database database;

    PostItemQueries(Database database) {
        this.database = database;
    }

    List<PostItem> threads(Collection<UUID> ids) {
        return database.sql(THREADS).param("ids", ids).query(PostItemQueries::item).list();
    }

    List<PostItem> replies(Collection<UUID> ids) {
        return database.sql(REPLIES).param("ids", ids).query(PostItemQueries::item).list();
    }

    private static PostItem item(Row row) throws SQLException {
        return new PostItem(
                row.uuid("id"),
                new Place(row.text("place_kind"), row.uuid("place_id")),
                row.text("title"),
                row.uuid("thread_id"),
                row.integer("seq"),
                row.id("author_id", MemberId::new));
    }
}
