package org.consilium.messaging.attaching;

import org.consilium.messaging.MessageId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Who sees a message now, by the same conditions as its conversation's page.
@Repository
class MessageFileQueries {
    @Sql
    private static final String MAY_READ =
            """
            select exists (
                select from messaging.message x
                join messaging.participant p
                    on p.conversation_id = x.conversation_id and p.member_id = :viewer
                where x.id = :id and p.state = 'IN' and x.seq > p.from_seq
                    and x.taken_back_at is null
                    and (x.hidden_at is null or x.author_id = :viewer)
                    and not exists (
                        select from messaging.removal r
                        where r.member_id = :viewer and r.message_id = x.id)
                    and not exists (
                        select from people.pub_silence s
                        where s.reader_id = :viewer and s.author_id = x.author_id
                            and s.kind = 'BLOCK')) as may
            """;

    private final Database database;

    MessageFileQueries(Database database) {
        this.database = database;
    }

    boolean mayRead(MemberId viewer, MessageId id) {
        return database.sql(MAY_READ)
                .param("viewer", viewer)
                .param("id", id)
                .query(row -> row.flag("may"))
                .one();
    }
}
