package org.consilium.messaging.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.MessageId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.platform.SubmissionId;
import org.springframework.stereotype.Repository;

/// What was said. Whoever calls holds the conversation's lock.
@Repository
public class MessageRepository {
    /// Gives the next number of a conversation; its row stays locked until the transaction ends.
    @Sql
    private static final String TAKE_SEQ =
            """
            update messaging.conversation
            set last_seq = last_seq + 1, version = version + 1
            where id = :id
            returning last_seq, version
            """;

    @Sql
    private static final String INSERT =
            """
            insert into messaging.message
                (id, conversation_id, seq, author_id, body, html, submission_id, written_at)
            values (:id, :conversation, :seq, :author, :body, :html, :submission, :at)
            """;

    @Sql
    private static final String SENT =
            """
            select conversation_id, seq from messaging.message
            where author_id = :author and submission_id = :submission
            """;

    /// What follows from a message, in one statement: everybody's list is in its order, its author
    /// has read up to it, and their draft is done.
    @Sql
    private static final String SETTLE =
            """
            with listed as (
                update messaging.participant
                set last_seq = :seq, active_at = :at,
                    read_seq = case when member_id = :author then :seq else read_seq end,
                    read_at = case when member_id = :author then :at else read_at end
                where conversation_id = :id)
            delete from messaging.draft where member_id = :author and key = any(:drafts)
            """;

    @Sql
    private static final String EDIT =
            """
            update messaging.message set body = :body, html = :html, edited_at = :at
            where conversation_id = :id and seq = :seq and author_id = :author
              and taken_back_at is null and written_at > :after
            """;

    @Sql
    private static final String TAKE_BACK =
            """
            update messaging.message set body = '', html = '', taken_back_at = :at
            where conversation_id = :id and seq = :seq and author_id = :author
              and taken_back_at is null
            returning id
            """;

    @Sql
    private static final String HEAD =
            """
            select x.conversation_id, x.author_id, m.name
            from messaging.message x
            join accounts.pub_member m on m.id = x.author_id
            where x.id = :id and x.taken_back_at is null and x.hidden_at is null
            """;

    @Sql
    private static final String REMOVE =
            """
            insert into messaging.removal (member_id, message_id, removed_at)
            select :member, id, :at from messaging.message
            where conversation_id = :id and seq = :seq
            on conflict do nothing
            """;

    @Sql
    private static final String BRING_BACK =
            """
            delete from messaging.removal
            using messaging.message x
            where removal.member_id = :member and removal.message_id = x.id
              and x.conversation_id = :id and x.seq = :seq
            """;

    @Sql
    private static final String BODY =
            """
            select body from messaging.message
            where conversation_id = :id and seq = :seq and author_id = :author
              and taken_back_at is null and written_at > :after
            """;

    private final Database database;

    MessageRepository(Database database) {
        this.database = database;
    }

    /// A message's place, and the version open pages are told.
    public record Taken(int seq, int version) {}

    /// Where a form's message is that was sent before.
    public record Sent(ConversationId conversation, int seq) {}

    public Taken takeSeq(ConversationId id) {
        return database.sql(TAKE_SEQ)
                .param("id", id)
                .query(row -> new Taken(row.integer("last_seq"), row.integer("version")))
                .one();
    }

    public Optional<Sent> sent(MemberId author, SubmissionId submission) {
        return database.sql(SENT)
                .param("author", author)
                .param("submission", submission)
                .query(row ->
                        new Sent(
                                row.id("conversation_id", ConversationId::new), row.integer("seq")))
                .optional();
    }

    public void insert(
            MessageId id,
            ConversationId conversation,
            int seq,
            MemberId author,
            NewMessage message) {
        database.sql(INSERT)
                .param("id", id)
                .param("conversation", conversation)
                .param("seq", seq)
                .param("author", author)
                .param("body", message.body())
                .param("html", message.html())
                .param("submission", message.submission())
                .param("at", message.at())
                .update();
    }

    public void settle(
            ConversationId id, MemberId author, int seq, Collection<String> drafts, Instant at) {
        database.sql(SETTLE)
                .param("id", id)
                .param("author", author)
                .param("seq", seq)
                .param("drafts", drafts)
                .param("at", at)
                .update();
    }

    /// The text of a message its author may still mend.
    public Optional<String> body(ConversationId id, int seq, MemberId author, Instant after) {
        return database.sql(BODY)
                .param("id", id)
                .param("seq", seq)
                .param("author", author)
                .param("after", after)
                .query(row -> row.text("body"))
                .optional();
    }

    /// False when it is not theirs, was taken back, or is too old.
    public boolean edit(
            ConversationId id, int seq, MemberId author, NewMessage message, Instant after) {
        return database.sql(EDIT)
                        .param("id", id)
                        .param("seq", seq)
                        .param("author", author)
                        .param("body", message.body())
                        .param("html", message.html())
                        .param("at", message.at())
                        .param("after", after)
                        .update()
                == 1;
    }

    /// Empty when it is not theirs, or was taken back before.
    public Optional<MessageId> takeBack(ConversationId id, int seq, MemberId author, Instant at) {
        return database.sql(TAKE_BACK)
                .param("id", id)
                .param("seq", seq)
                .param("author", author)
                .param("at", at)
                .query(row -> row.id("id", MessageId::new))
                .optional();
    }

    /// Whose message it is, and where it was said.
    public record Head(ConversationId conversation, MemberId author, String name) {}

    /// Empty when it was taken back or hidden.
    public Optional<Head> head(MessageId id) {
        return database.sql(HEAD)
                .param("id", id)
                .query(row ->
                        new Head(
                                row.id("conversation_id", ConversationId::new),
                                row.id("author_id", MemberId::new),
                                row.text("name")))
                .optional();
    }

    public void remove(ConversationId id, int seq, MemberId member, Instant at) {
        database.sql(REMOVE)
                .param("id", id)
                .param("seq", seq)
                .param("member", member)
                .param("at", at)
                .update();
    }

    public void bringBack(ConversationId id, int seq, MemberId member) {
        database.sql(BRING_BACK).param("id", id).param("seq", seq).param("member", member).update();
    }
}
