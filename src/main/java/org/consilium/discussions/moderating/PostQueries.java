package org.consilium.discussions.moderating;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.consilium.discussions.ThreadId;
import org.consilium.moderation.MemberActivity;
import org.consilium.moderation.Reported;
import org.consilium.moderation.Use;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Posts as they are reported, and how much somebody read and wrote.
@Repository
class PostQueries implements MemberActivity {
    @Sql
    private static final String THREAD =
            """
            select t.id, 'thread' as kind, t.id as thread_id, 0 as seq, t.title, x.body,
                   t.author_id, t.place_kind, t.place_id
            from discussions.thread t
            join discussions.thread_text x on x.thread_id = t.id
            where t.id = :id and t.deleted_at is null
            """;

    @Sql
    private static final String REPLY =
            """
            select r.id, 'reply' as kind, t.id as thread_id, r.seq, t.title, r.body, r.author_id,
                   t.place_kind, t.place_id
            from discussions.reply r
            join discussions.thread t on t.id = r.thread_id
            where r.id = :id and r.deleted_at is null and t.deleted_at is null
            """;

    @Sql
    private static final String THREAD_OF_REPLY =
            """
            select thread_id from discussions.reply where id = :id
            """;

    @Sql
    private static final String USE =
            """
            select (select count(*) from (
                        select from discussions.read_position
                        where member_id = :member limit :most) as some_read) as threads_read,
                   (select count(*) from (
                        select from discussions.reply
                        where author_id = :member and deleted_at is null
                        limit :most) as some_written) as replies,
                   (select coalesce(sum(helpful_count), 0) from (
                        select helpful_count from discussions.reply
                        where author_id = :member and deleted_at is null
                        order by created_at desc, id desc
                        limit 500) as latest) as helpful
            """;

    @Sql
    private static final String WRITTEN_SINCE =
            """
            select count(*) as written from (
                select from discussions.thread
                where author_id = :author and created_at > :since and deleted_at is null
                union all
                select from discussions.reply
                where author_id = :author and created_at > :since and deleted_at is null
                limit 1000) as posts
            """;

    private final Database database;

    PostQueries(Database database) {
        this.database = database;
    }

    Optional<Reported> thread(UUID id) {
        return database.sql(THREAD).param("id", id).query(PostQueries::reported).optional();
    }

    Optional<Reported> reply(UUID id) {
        return database.sql(REPLY).param("id", id).query(PostQueries::reported).optional();
    }

    Optional<ThreadId> threadOfReply(UUID id) {
        return database.sql(THREAD_OF_REPLY)
                .param("id", id)
                .query(row -> row.id("thread_id", ThreadId::new))
                .optional();
    }

    int writtenSince(MemberId author, Instant since) {
        return database.sql(WRITTEN_SINCE)
                .param("author", author)
                .param("since", since)
                .query(row -> row.integer("written"))
                .one();
    }

    @Override
    public Use of(MemberId member, int most) {
        return database.sql(USE)
                .param("member", member)
                .param("most", most)
                .query(row ->
                        new Use(
                                row.integer("threads_read"),
                                row.integer("replies"),
                                Math.min(row.integer("helpful"), most)))
                .one();
    }

    private static Reported reported(Row row) throws SQLException {
        var thread = row.id("thread_id", ThreadId::new);
        int seq = row.integer("seq");
        return new Reported(
                new Item(row.text("kind"), row.uuid("id")),
                row.text("title"),
                row.text("body"),
                seq == 0 ? thread.path() : thread.pathTo(seq),
                row.id("author_id", MemberId::new),
                new Item(row.text("place_kind"), row.uuid("place_id")));
    }
}
