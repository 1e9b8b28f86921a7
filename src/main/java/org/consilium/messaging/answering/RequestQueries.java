package org.consilium.messaging.answering;

import java.sql.SQLException;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.MessageId;
import org.consilium.messaging.model.ConversationKind;
import org.consilium.people.MemberCard;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Who wishes to write to a member; of those whom the member blocked or muted, none.
@Repository
class RequestQueries {
    @Sql
    private static final String LIST =
            """
            select p.conversation_id, p.active_at, c.kind as conversation_kind,
                   c.name as conversation_name,
                   coalesce(said.html, '') as html, said.id as message_id,
                   (select count(*) from messaging.participant other
                    where other.conversation_id = p.conversation_id and other.state = 'IN')
                       as people,
                   m.member_id, m.name, m.handle, m.audience, m.kind, m.specialty, m.place,
                   m.country, m.verified_until, m.photo_id
            from messaging.participant p
            join messaging.conversation c on c.id = p.conversation_id
            join people.pub_member_card m on m.member_id = p.asked_by
            left join lateral (
                select x.id, x.html from messaging.message x
                where x.conversation_id = p.conversation_id and x.author_id = p.asked_by
                  and x.seq > p.from_seq and x.taken_back_at is null and x.hidden_at is null
                order by x.seq
                limit 1) said on true
            where p.member_id = :viewer and p.state = 'ASKED'
              and (p.active_at, p.conversation_id) < (:at, :id)
              and not exists (
                select from people.pub_silence s
                where s.reader_id = :viewer and s.author_id = p.asked_by)
            order by p.active_at desc, p.conversation_id desc
            limit :limit
            """;

    private final Database database;

    RequestQueries(Database database) {
        this.database = database;
    }

    Slice<RequestLine> list(MemberId viewer, Cursor after, int limit) {
        return database.sql(LIST)
                .param("viewer", viewer)
                .param("at", after.at())
                .param("id", after.id())
                .param("limit", limit + 1)
                .query(RequestQueries::line)
                .slice(limit, RequestLine::cursor);
    }

    private static RequestLine line(Row row) throws SQLException {
        boolean pair =
                row.enumOf("conversation_kind", ConversationKind.class) == ConversationKind.PAIR;
        return new RequestLine(
                row.id("conversation_id", ConversationId::new),
                MemberCard.read(row, ""),
                pair ? null : row.text("conversation_name"),
                row.integer("people"),
                row.idOrNull("message_id", MessageId::new),
                row.text("html"),
                row.instant("active_at"));
    }
}
