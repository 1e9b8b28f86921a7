package org.consilium.messaging.inbox;

import org.consilium.messaging.ConversationId;
import org.consilium.messaging.MessageId;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Looks for words in the messages a member may read now: in conversations they are in, since they
/// came, without what was taken back or they removed.
@Repository
class SearchQueries {
    @Sql
    private static final String FIND =
            """
            select x.id, x.conversation_id, x.seq, x.body, x.written_at, writer.name
            from messaging.message x
            join messaging.participant p
                on p.conversation_id = x.conversation_id and p.member_id = :viewer
                    and p.state = 'IN' and x.seq > p.from_seq
            join accounts.pub_member writer on writer.id = x.author_id
            where x.words @@ to_tsquery('simple', :words)
              and (x.written_at, x.id) < (:at, :id)
              and not exists (
                select from messaging.removal r
                where r.member_id = :viewer and r.message_id = x.id)
              and (x.hidden_at is null or x.author_id = :viewer)
              and not exists (
                select from people.pub_block b
                where b.blocker_id = :viewer and b.blocked_id = x.author_id)
            order by x.written_at desc, x.id desc
            limit :limit
            """;

    private final Database database;

    SearchQueries(Database database) {
        this.database = database;
    }

    Slice<FoundMessage> find(MemberId viewer, SearchWords words, Cursor after, int limit) {
        return database.sql(FIND)
                .param("viewer", viewer)
                .param("words", words.query())
                .param("at", after.at())
                .param("id", after.id())
                .param("limit", limit + 1)
                .query(row ->
                        new FoundMessage(
                                row.id("id", MessageId::new),
                                row.id("conversation_id", ConversationId::new),
                                row.integer("seq"),
                                row.text("name"),
                                words.excerpt(row.text("body")),
                                row.instant("written_at")))
                .slice(limit, FoundMessage::cursor);
    }
}
