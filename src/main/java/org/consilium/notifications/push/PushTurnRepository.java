package org.consilium.notifications.push;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Whom to tell on their devices, and when.
@Repository
class PushTurnRepository {
    @Sql
    private static final String ADD =
            """
            insert into notifications.push_turn (member_id, due_at, attempts)
            values (:member, :due, 0)
            on conflict (member_id) do update set due_at = least(push_turn.due_at, excluded.due_at)
            """;

    @Sql
    private static final String CLAIM =
            """
            update notifications.push_turn set due_at = :lease, attempts = attempts + 1
            where member_id = (
                select member_id from notifications.push_turn
                where due_at <= :now
                order by due_at
                limit 1
                for update skip locked)
            returning member_id, attempts
            """;

    /// Only as it was claimed: news that came meanwhile has moved it.
    @Sql
    private static final String DONE =
            """
            delete from notifications.push_turn where member_id = :member and due_at = :lease
            """;

    @Sql
    private static final String AGAIN =
            """
            update notifications.push_turn set due_at = :next
            where member_id = :member and due_at = :lease
            """;

    /// A member to tell; the how manieth attempt it is.
    record Turn(MemberId member, int attempts) {}

    private final Database database;

    PushTurnRepository(Database database) {
        this.database = database;
    }

    void add(Map<MemberId, Instant> due) {
        database.forEach(
                ADD,
                due.entrySet(),
                (statement, turn) ->
                        statement.param("member", turn.getKey()).param("due", turn.getValue()));
    }

    Optional<Turn> claim(Instant now, Instant lease) {
        return database.sql(CLAIM)
                .param("now", now)
                .param("lease", lease)
                .query(row -> new Turn(row.id("member_id", MemberId::new), row.integer("attempts")))
                .optional();
    }

    void done(MemberId member, Instant lease) {
        database.sql(DONE).param("member", member).param("lease", lease).update();
    }

    void again(MemberId member, Instant lease, Instant next) {
        database.sql(AGAIN)
                .param("member", member)
                .param("lease", lease)
                .param("next", next)
                .update();
    }
}
