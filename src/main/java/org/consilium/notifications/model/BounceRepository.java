package org.consilium.notifications.model;

import java.time.Instant;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Members whose mail comes back.
@Repository
public class BounceRepository {
    @Sql
    private static final String NOTE =
            """
            insert into notifications.bounce (member_id, address, problem, bounced_at)
            values (:member, :address, :problem, :now)
            on conflict (member_id) do update
            set address = excluded.address, problem = excluded.problem,
                bounced_at = excluded.bounced_at
            where bounce.address <> excluded.address
            """;

    @Sql
    private static final String FORGET =
            """
            delete from notifications.bounce where member_id = :member
            """;

    /// An address that takes no mail, and what its server said.
    public record Bounce(String address, String problem, Instant at) {}

    private final Database database;

    BounceRepository(Database database) {
        this.database = database;
    }

    /// False when it was known.
    public boolean note(MemberId member, Bounce bounce) {
        return database.sql(NOTE)
                        .param("member", member)
                        .param("address", bounce.address())
                        .param("problem", bounce.problem())
                        .param("now", bounce.at())
                        .update()
                > 0;
    }

    public void forget(MemberId member) {
        database.sql(FORGET).param("member", member).update();
    }
}
