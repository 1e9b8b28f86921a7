package org.consilium.discussions.replying;

import java.util.Optional;
import org.consilium.discussions.Place;
import org.consilium.discussions.ReplyId;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

@Repository
class ToldReplyRepository {
    @Sql
    private static final String FIND =
            """
            select t.place_kind, t.place_id, r.seq, m.name, r.body
            from discussions.reply r
            join discussions.thread t on t.id = r.thread_id
            join accounts.pub_member m on m.id = r.author_id
            where r.id = :id and r.deleted_at is null and t.deleted_at is null
            """;

    private final Database database;

    ToldReplyRepository(Database database) {
        this.database = database;
    }

    /// Empty when it was deleted before anybody was told.
    Optional<ToldReply> find(ReplyId id) {
        return database.sql(FIND)
                .param("id", id)
                .query(row ->
                        new ToldReply(
                                new Place(row.text("place_kind"), row.uuid("place_id")),
                                row.integer("seq"),
                                row.text("name"),
                                row.text("body")))
                .optional();
    }
}
