package org.consilium.messaging.reading;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.consilium.files.Attachments;
import org.consilium.messaging.MessageId;
import org.consilium.messaging.model.Conversation;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.consilium.platform.Database;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Stretches of a conversation, by the numbers of its messages: any place in it costs the same.
@Repository
class MessageQueries {
    @Sql
    private static final String MESSAGE =
            """
            select x.id, x.seq, x.html, x.written_at, x.edited_at,
                   x.taken_back_at is not null as taken_back,
                   x.hidden_at is not null as hidden, quiet.kind as silence,
                   a.member_id as author_member_id, a.name as author_name,
                   a.handle as author_handle, a.audience as author_audience,
                   a.kind as author_kind, a.specialty as author_specialty,
                   a.place as author_place, a.country as author_country,
                   a.verified_until as author_verified_until,
                   (select af.cards from files.pub_attachment af
                    where af.owner_kind = 'message' and af.owner_id = x.id) as files
            from messaging.message x
            join people.pub_member_card a on a.member_id = x.author_id
            left join people.pub_silence quiet
                on quiet.reader_id = :viewer and quiet.author_id = x.author_id
            where x.conversation_id = :id and x.seq > :since
              and not exists (
                select from messaging.removal r
                where r.member_id = :viewer and r.message_id = x.id)
            """;

    @Sql
    private static final String FROM =
            MESSAGE
                    + """
                      and x.seq >= :seq
                    order by x.seq
                    limit :limit
                    """;

    @Sql
    private static final String BEFORE =
            MESSAGE
                    + """
                      and x.seq < :seq
                    order by x.seq desc
                    limit :limit
                    """;

    private final Database database;

    MessageQueries(Database database) {
        this.database = database;
    }

    /// From a number on, in order.
    List<MessageRow> from(Conversation conversation, int seq, int limit) {
        return list(FROM, conversation, seq, limit);
    }

    /// The last ones before a number, in order.
    List<MessageRow> before(Conversation conversation, int seq, int limit) {
        var rows = new ArrayList<>(list(BEFORE, conversation, seq, limit));
        Collections.reverse(rows);
        return rows;
    }

    private List<MessageRow> list(String statement, Conversation conversation, int seq, int limit) {
        return database.sql(statement)
                .param("viewer", conversation.own().id())
                .param("id", conversation.id())
                .param("since", conversation.own().fromSeq())
                .param("seq", seq)
                .param("limit", limit)
                .query(MessageQueries::message)
                .list();
    }

    private static MessageRow message(Row row) throws SQLException {
        return new MessageRow(
                row.id("id", MessageId::new),
                row.integer("seq"),
                MemberCard.read(row, "author_"),
                row.text("html"),
                row.instant("written_at"),
                row.instantOrNull("edited_at"),
                row.flag("taken_back"),
                row.flag("hidden"),
                row.enumOrNull("silence", SilenceKind.class),
                Attachments.read(row, "files"));
    }
}
