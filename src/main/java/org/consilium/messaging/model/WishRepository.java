package org.consilium.messaging.model;

import java.time.Clock;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What members chose.
@Repository
public class WishRepository {
    @Sql
    private static final String FIND =
            """
            select receipts, requests from messaging.wish where member_id = :member
            """;

    @Sql
    private static final String KEEP =
            """
            insert into messaging.wish (member_id, receipts, requests, changed_at)
            values (:member, :receipts, :requests, :now)
            on conflict (member_id)
            do update set receipts = excluded.receipts, requests = excluded.requests,
                          changed_at = excluded.changed_at
            """;

    private final Database database;
    private final Clock clock;

    WishRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Wish of(MemberId member) {
        return database.sql(FIND)
                .param("member", member)
                .query(row -> new Wish(row.flag("receipts"), row.flag("requests")))
                .optional()
                .orElse(Wish.DEFAULT);
    }

    public void keep(MemberId member, Wish wish) {
        database.sql(KEEP)
                .param("member", member)
                .param("receipts", wish.receipts())
                .param("requests", wish.requests())
                .param("now", clock.instant())
                .update();
    }
}
