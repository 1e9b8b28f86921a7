package org.consilium.notifications.returning;

import java.sql.SQLException;
import java.util.Optional;
import org.consilium.notifications.outbox.MailId;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// What is remembered of mails to members.
@Repository
class SentMailRepository {
    @Sql
    private static final String FIND =
            """
            select member_id, to_address, answers_kind, answers_id from notifications.mail
            where id = :id and member_id is not null
            """;

    @Sql
    private static final String WITHDRAW =
            """
            delete from notifications.mail
            where member_id = :member and kind = :kind and state = 'QUEUED'
            """;

    private final Database database;

    SentMailRepository(Database database) {
        this.database = database;
    }

    Optional<SentMail> find(MailId id) {
        return database.sql(FIND)
                .param("id", id)
                .query(row ->
                        new SentMail(
                                row.id("member_id", MemberId::new),
                                row.text("to_address"),
                                answers(row)))
                .optional();
    }

    int withdraw(MemberId member, String kind) {
        return database.sql(WITHDRAW).param("member", member).param("kind", kind).update();
    }

    private static @Nullable Item answers(Row row) throws SQLException {
        var kind = row.textOrNull("answers_kind");
        return kind == null ? null : new Item(kind, row.uuid("answers_id"));
    }
}
