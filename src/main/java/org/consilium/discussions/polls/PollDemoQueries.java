package org.consilium.discussions.polls;

import java.util.Optional;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Finds the article of the demo world that asks by poll.
@Repository
class PollDemoQueries {
    /// A thread and who began it.
    record Article(ThreadId thread, MemberId author) {}

    @Sql
    private static final String ARTICLE =
            """
            select id, author_id from discussions.thread
            where kind = 'ARTICLE' and deleted_at is null
            order by title ilike '%hand%over%' desc, id
            limit 1
            """;

    private final Database database;

    PollDemoQueries(Database database) {
        this.database = database;
    }

    Optional<Article> article() {
        return database.sql(ARTICLE)
                .query(row ->
                        new Article(
                                row.id("id", ThreadId::new), row.id("author_id", MemberId::new)))
                .optional();
    }
}
