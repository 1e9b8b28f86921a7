package org.consilium.messaging;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.ItemCard;
import org.consilium.platform.ItemSource;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Repository;

/// Messages as items, to those who take part or are asked: so one of them can report what they were
/// written. The card says who wrote, and not a word of it.
@Repository
class MessageItemQueries implements ItemSource {
    static final String KIND = "message";

    @Sql
    private static final String VISIBLE =
            """
            select x.id, x.conversation_id, x.seq, x.author_id, m.name, p.state
            from messaging.message x
            join messaging.participant p
                on p.conversation_id = x.conversation_id and p.member_id = :viewer
                    and p.state in ('IN', 'ASKED') and x.seq > p.from_seq
            join accounts.pub_member m on m.id = x.author_id
            where x.id = any(:ids) and x.taken_back_at is null
            """;

    private final Database database;

    MessageItemQueries(Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<ItemCard> visible(Viewer viewer, Collection<UUID> ids) {
        return viewer.isSignedIn()
                ? database.sql(VISIBLE)
                        .param("viewer", viewer.id())
                        .param("ids", ids)
                        .query(MessageItemQueries::card)
                        .list()
                : List.of();
    }

    private static ItemCard card(Row row) throws SQLException {
        var conversation = row.id("conversation_id", ConversationId::new);
        boolean in = row.text("state").equals("IN");
        int seq = row.integer("seq");
        return new ItemCard(
                new Item(KIND, row.uuid("id")),
                row.text("name"),
                in
                        ? conversation.path() + "?from=" + seq + "#message-" + seq
                        : "/messages/requests",
                row.id("author_id", MemberId::new));
    }
}
