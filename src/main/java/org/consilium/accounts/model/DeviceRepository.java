package org.consilium.accounts.model;

import java.time.Instant;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Which browsers a member has signed in from.
@Repository
class DeviceRepository {
    /// Whether this browser was known, and whether any was.
    record Known(boolean device, boolean any) {}

    @Sql
    private static final String KNOWN =
            """
            select exists (
                       select from accounts.device where member_id = :member and token_hash = :token
                   ) as device,
                   exists (select from accounts.device where member_id = :member) as any_device
            """;

    @Sql
    private static final String SEE =
            """
            insert into accounts.device (member_id, token_hash, first_seen_at, seen_at)
            values (:member, :token, :at, :at)
            on conflict (member_id, token_hash) do update set seen_at = excluded.seen_at
            """;

    @Sql
    private static final String DROP_OLD =
            """
            delete from accounts.device where seen_at < :before
            """;

    private final Database database;

    DeviceRepository(Database database) {
        this.database = database;
    }

    Known known(MemberId member, byte[] token) {
        return database.sql(KNOWN)
                .param("member", member)
                .param("token", token)
                .query(row -> new Known(row.flag("device"), row.flag("any_device")))
                .one();
    }

    void see(MemberId member, byte[] token, Instant at) {
        database.sql(SEE).param("member", member).param("token", token).param("at", at).update();
    }

    int dropOld(Instant before) {
        return database.sql(DROP_OLD).param("before", before).update();
    }
}
