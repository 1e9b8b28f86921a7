package org.consilium.messaging;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.consilium.messaging.model.ConversationRepository;
import org.consilium.messaging.reading.ConversationTopic;
import org.consilium.moderation.Hiding;
import org.consilium.moderation.Reportable;
import org.consilium.moderation.Reported;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// Messages as what can be reported: who reports one hands over that one, and no other of the
/// conversation. Hidden, it stays readable to its author alone.
@Repository
class ReportableMessages implements Reportable {
    @Sql
    private static final String FIND =
            """
            select x.id, x.conversation_id, x.seq, x.author_id, x.body, m.name
            from messaging.message x
            join accounts.pub_member m on m.id = x.author_id
            where x.id = :id and x.taken_back_at is null
            """;

    @Sql
    private static final String HIDE =
            """
            update messaging.message set hidden_at = :at, hidden_by_decision = :decision
            where id = :id and hidden_at is null
            returning conversation_id
            """;

    @Sql
    private static final String SHOW =
            """
            update messaging.message set hidden_at = null, hidden_by_decision = null
            where id = :id and hidden_at is not null
            returning conversation_id
            """;

    private final Database database;
    private final ConversationRepository conversations;
    private final ConversationTopic topic;

    ReportableMessages(
            Database database, ConversationRepository conversations, ConversationTopic topic) {
        this.database = database;
        this.conversations = conversations;
        this.topic = topic;
    }

    @Override
    public String kind() {
        return MessageItemQueries.KIND;
    }

    @Override
    public Message label() {
        return Message.of("Message");
    }

    @Override
    public Optional<Reported> find(UUID id) {
        return database.sql(FIND).param("id", id).query(ReportableMessages::reported).optional();
    }

    @Override
    public void hide(UUID id, Hiding hiding) {
        database.sql(HIDE)
                .param("id", id)
                .param("decision", hiding.decision())
                .param("at", hiding.at())
                .query(row -> row.id("conversation_id", ConversationId::new))
                .optional()
                .ifPresent(this::tell);
    }

    @Override
    public void show(UUID id) {
        database.sql(SHOW)
                .param("id", id)
                .query(row -> row.id("conversation_id", ConversationId::new))
                .optional()
                .ifPresent(this::tell);
    }

    private void tell(ConversationId conversation) {
        topic.publish(conversation, conversations.touch(conversation));
    }

    private static Reported reported(Row row) throws SQLException {
        var conversation = row.id("conversation_id", ConversationId::new);
        int seq = row.integer("seq");
        return new Reported(
                new Item(MessageItemQueries.KIND, row.uuid("id")),
                row.text("name"),
                row.text("body"),
                conversation.path() + "?from=" + seq + "#message-" + seq,
                row.id("author_id", MemberId::new),
                null);
    }
}
