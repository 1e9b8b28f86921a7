package org.consilium.messaging.writing;

import java.util.Optional;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.MessageId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Messages that go as if they had not been sent. Whoever calls holds the conversation's lock.
@Repository
class UndoRepository {
    @Sql
    private static final String FIND =
            """
            select x.seq, x.body, c.last_seq > x.seq as answered
            from messaging.message x
            join messaging.conversation c on c.id = x.conversation_id
            where x.id = :message and c.id = :id and x.author_id = :author
              and x.taken_back_at is null and x.hidden_at is null
            """;

    /// Its number is given back, and the conversation stands in everybody's list where it stood.
    @Sql
    private static final String REMOVE =
            """
            with gone as (
                delete from messaging.message where id = :message),
            counted as (
                update messaging.conversation set last_seq = :seq - 1 where id = :id)
            update messaging.participant p
            set last_seq = :seq - 1,
                read_seq = least(p.read_seq, :seq - 1),
                active_at = greatest(
                    p.since,
                    (select x.written_at from messaging.message x
                     where x.conversation_id = :id and x.seq = :seq - 1))
            where p.conversation_id = :id
            """;

    private final Database database;

    UndoRepository(Database database) {
        this.database = database;
    }

    /// A message as it was sent; `answered` when another stands below it.
    record Sent(int seq, String body, boolean answered) {}

    Optional<Sent> find(ConversationId id, MessageId message, MemberId author) {
        return database.sql(FIND)
                .param("id", id)
                .param("message", message)
                .param("author", author)
                .query(row -> new Sent(row.integer("seq"), row.text("body"), row.flag("answered")))
                .optional();
    }

    void remove(ConversationId id, MessageId message, int seq) {
        database.sql(REMOVE).param("id", id).param("message", message).param("seq", seq).update();
    }
}
