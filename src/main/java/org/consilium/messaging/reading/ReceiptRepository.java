package org.consilium.messaging.reading;

import java.time.Instant;
import java.util.Optional;
import org.consilium.messaging.model.Conversation;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// How far members have read.
@Repository
class ReceiptRepository {
    /// Never goes back. Others are told only by the wish of who reads.
    @Sql
    private static final String ADVANCE =
            """
            with advanced as (
                update messaging.participant set read_seq = :seq, read_at = :at
                where conversation_id = :id and member_id = :member and state = 'IN'
                  and read_seq < :seq
                returning conversation_id)
            update messaging.conversation set version = version + case when :told then 1 else 0 end
            from advanced
            where id = advanced.conversation_id
            returning version
            """;

    private final Database database;

    ReceiptRepository(Database database) {
        this.database = database;
    }

    /// The conversation's version after that; empty when they had read so far already.
    Optional<Integer> advance(Conversation conversation, int seq, Instant at) {
        return database.sql(ADVANCE)
                .param("id", conversation.id())
                .param("member", conversation.own().id())
                .param("seq", seq)
                .param("told", conversation.own().receipts())
                .param("at", at)
                .query(row -> row.integer("version"))
                .optional();
    }
}
