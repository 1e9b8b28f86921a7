package org.consilium.messaging;

import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What the demo world must know of what it has just begun.
@Repository
class DemoConversations {
    @Sql
    private static final String LATEST =
            """
            select id from messaging.conversation
            where started_by = :member
            order by id desc
            limit 1
            """;

    @Sql
    private static final String IS_ASKED =
            """
            select exists (
                select from messaging.participant
                where conversation_id = :id and member_id = :member and state = 'ASKED') as asked
            """;

    private final Database database;

    DemoConversations(Database database) {
        this.database = database;
    }

    ConversationId latestOf(MemberId member) {
        return database.sql(LATEST)
                .param("member", member)
                .query(row -> row.id("id", ConversationId::new))
                .one();
    }

    boolean isAsked(ConversationId id, MemberId member) {
        return database.sql(IS_ASKED)
                .param("id", id)
                .param("member", member)
                .query(row -> row.flag("asked"))
                .one();
    }
}
