package org.consilium.discussions.starting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.consilium.discussions.NewThread;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.model.PostText;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.platform.SubmissionId;
import org.springframework.stereotype.Repository;

/// New threads.
@Repository
class ThreadRepository {
    @Sql
    private static final String INSERT =
            """
            insert into discussions.thread
                (id, place_kind, place_id, kind, title, specialty, tags, author_id, submission_id,
                 created_at, active_at)
            values (:id, :place_kind, :place, :kind, :title, cast(:specialty as text),
                    cast(:tags as text[]), :author, :submission, :at, :at)
            on conflict (author_id, submission_id) do nothing
            """;

    @Sql
    private static final String INSERT_TEXT =
            """
            insert into discussions.thread_text (thread_id, body, html, evidence)
            values (:id, :body, :html, cast(:evidence as text[]))
            """;

    @Sql
    private static final String FIND =
            """
            select id from discussions.thread
            where author_id = :author and submission_id = :submission
            """;

    private final Database database;

    ThreadRepository(Database database) {
        this.database = database;
    }

    /// False when the author's form was already made a thread.
    boolean insert(
            ThreadId id, NewThread thread, MemberId author, SubmissionId submission, Instant at) {
        Collection<String> tags = List.copyOf(thread.tags());
        return database.sql(INSERT)
                        .param("id", id)
                        .param("place_kind", thread.place().kind())
                        .param("place", thread.place().id())
                        .param("kind", thread.kind())
                        .param("title", thread.title())
                        .param("specialty", thread.specialty())
                        .param("tags", tags)
                        .param("author", author)
                        .param("submission", submission)
                        .param("at", at)
                        .update()
                > 0;
    }

    void insertText(ThreadId id, PostText text) {
        database.sql(INSERT_TEXT)
                .param("id", id)
                .param("body", text.body())
                .param("html", text.html())
                .param("evidence", text.evidence())
                .update();
    }

    ThreadId find(MemberId author, SubmissionId submission) {
        return findSubmitted(author, submission).orElseThrow();
    }

    Optional<ThreadId> findSubmitted(MemberId author, SubmissionId submission) {
        return database.sql(FIND)
                .param("author", author)
                .param("submission", submission)
                .query(row -> row.id("id", ThreadId::new))
                .optional();
    }
}
