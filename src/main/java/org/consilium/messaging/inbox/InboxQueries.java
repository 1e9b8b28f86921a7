package org.consilium.messaging.inbox;

import java.sql.SQLException;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.model.ConversationKind;
import org.consilium.messaging.model.ParticipantState;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// The conversations of one member, the newest first, in one statement by one index.
@Repository
class InboxQueries {
    @Sql
    private static final String LIST =
            """
            select p.conversation_id, c.kind as conversation_kind, c.name as conversation_name,
                   p.active_at, p.last_seq > greatest(p.read_seq, p.from_seq) as unread,
                   o.state as other_state, quiet.kind as silence, company.names,
                   m.member_id, m.name, m.handle, m.audience, m.kind, m.specialty, m.place,
                   m.country, m.verified_until, m.photo_id,
                   said.beginning, said.taken_back, said.author_id = :viewer as own,
                   writer.name as writer
            from (
                select * from messaging.participant
                where member_id = :viewer and state = 'IN'
                  and (active_at, conversation_id) < (:at, :id)
                order by active_at desc, conversation_id desc
                limit :limit) p
            join messaging.conversation c on c.id = p.conversation_id
            left join people.pub_member_card m on m.member_id = p.other_id
            left join messaging.participant o
                on o.conversation_id = p.conversation_id and o.member_id = p.other_id
            left join people.pub_silence quiet
                on quiet.reader_id = :viewer and quiet.author_id = p.other_id
            left join lateral (
                select x.author_id, left(x.body, 160) as beginning,
                       x.taken_back_at is not null as taken_back
                from messaging.message x
                where x.conversation_id = p.conversation_id and x.seq > p.from_seq
                  and not exists (
                    select from messaging.removal r
                    where r.member_id = :viewer and r.message_id = x.id)
                  and (x.hidden_at is null or x.author_id = :viewer)
                  and not exists (
                    select from people.pub_silence s
                    where s.reader_id = :viewer and s.author_id = x.author_id)
                order by x.seq desc
                limit 1) said on true
            left join accounts.pub_member writer on writer.id = said.author_id
            left join lateral (
                select array_agg(near.name order by near.since) as names
                from (
                    select other.name, part.since
                    from messaging.participant part
                    join accounts.pub_member other on other.id = part.member_id
                    where c.kind = 'GROUP' and part.conversation_id = p.conversation_id
                      and part.member_id <> :viewer and part.state = 'IN'
                    order by part.since
                    limit 4) near) company on true
            order by p.active_at desc, p.conversation_id desc
            """;

    private final Database database;

    InboxQueries(Database database) {
        this.database = database;
    }

    Slice<InboxLine> list(MemberId viewer, Cursor after, int limit) {
        return database.sql(LIST)
                .param("viewer", viewer)
                .param("at", after.at())
                .param("id", after.id())
                .param("limit", limit + 1)
                .query(InboxQueries::line)
                .slice(limit, InboxLine::cursor);
    }

    private static InboxLine line(Row row) throws SQLException {
        return new InboxLine(
                row.id("conversation_id", ConversationId::new),
                row.enumOf("conversation_kind", ConversationKind.class) == ConversationKind.PAIR,
                row.text("conversation_name"),
                row.textOrNull("handle") == null ? null : MemberCard.read(row, ""),
                row.enumOrNull("other_state", ParticipantState.class),
                row.enumOrNull("silence", SilenceKind.class),
                row.texts("names"),
                row.instant("active_at"),
                row.flag("unread"),
                last(row));
    }

    private static InboxLine.@Nullable Last last(Row row) throws SQLException {
        var writer = row.textOrNull("writer");
        return writer == null
                ? null
                : new InboxLine.Last(
                        row.flag("own"), writer, row.text("beginning"), row.flag("taken_back"));
    }
}
