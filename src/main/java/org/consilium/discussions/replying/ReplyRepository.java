package org.consilium.discussions.replying;

import java.time.Instant;
import java.util.Optional;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.model.PostText;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// New replies.
@Repository
class ReplyRepository {
    /// Gives the next number of a thread, and says whether this is its first answer. The row stays
    /// locked until the transaction ends, so that two replies at once get two numbers.
    @Sql
    private static final String TAKE_SEQ =
            """
            update discussions.thread
            set last_seq = last_seq + 1,
                reply_count = reply_count + 1,
                active_at = greatest(active_at, :at),
                first_answer_at = case
                    when author_id = :author or not :verified then first_answer_at
                    else coalesce(first_answer_at, :at)
                end
            where id = :thread and deleted_at is null
            returning last_seq,
                (kind = 'QUESTION' and author_id <> :author and first_answer_at = :at) as first
            """;

    @Sql
    private static final String INSERT =
            """
            insert into discussions.reply
                (id, thread_id, seq, author_id, quoted_seq, body, html, evidence, submission_id,
                 created_at)
            values (:id, :thread, :seq, :author, cast(:quoted as integer), :body, :html,
                    cast(:evidence as text[]), :submission, :at)
            on conflict (author_id, submission_id) do nothing
            """;

    @Sql
    private static final String FIND_SEQ =
            """
            select seq from discussions.reply
            where author_id = :author and submission_id = :submission
            """;

    /// What follows from a reply for its author, in one statement: they follow the thread, have
    /// read up to their own reply if they had read up to it, and their draft is done.
    @Sql
    private static final String SETTLE =
            """
            with following as (
                insert into discussions.follow (thread_id, member_id, followed_at)
                values (:thread, :author, :at)
                on conflict (thread_id, member_id) do nothing),
            reading as (
                update discussions.read_position set seq = :seq, read_at = :at
                where member_id = :author and thread_id = :thread and seq = :seq - 1)
            delete from discussions.draft where member_id = :author and key = :draft
            """;

    private final Database database;

    ReplyRepository(Database database) {
        this.database = database;
    }

    /// A reply's place in its thread; `first` when the question had waited for it.
    record Taken(int seq, boolean first) {}

    /// Empty when the thread was deleted meanwhile.
    Optional<Taken> takeSeq(ThreadId thread, MemberId author, boolean verified, Instant at) {
        return database.sql(TAKE_SEQ)
                .param("thread", thread)
                .param("author", author)
                .param("verified", verified)
                .param("at", at)
                .query(row -> new Taken(row.integer("last_seq"), row.flag("first")))
                .optional();
    }

    /// False when the author's form was already made a reply.
    boolean insert(
            ReplyId id,
            ThreadId thread,
            MemberId author,
            Numbered reply,
            PostText text,
            Instant at) {
        return database.sql(INSERT)
                        .param("id", id)
                        .param("thread", thread)
                        .param("seq", reply.seq())
                        .param("author", author)
                        .param("quoted", reply.quotedSeq())
                        .param("body", text.body())
                        .param("html", text.html())
                        .param("evidence", text.evidence())
                        .param("submission", reply.submission())
                        .param("at", at)
                        .update()
                > 0;
    }

    /// A reply's own number, the one it quotes, and the form it came from.
    record Numbered(int seq, @Nullable Integer quotedSeq, SubmissionId submission) {}

    Optional<Integer> findSeq(MemberId author, SubmissionId submission) {
        return database.sql(FIND_SEQ)
                .param("author", author)
                .param("submission", submission)
                .query(row -> row.integer("seq"))
                .optional();
    }

    void settle(ThreadId thread, MemberId author, int seq, Instant at) {
        database.sql(SETTLE)
                .param("thread", thread)
                .param("author", author)
                .param("seq", seq)
                .param("at", at)
                .param("draft", new DraftKey.Reply(thread).text())
                .update();
    }
}
