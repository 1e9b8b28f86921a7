package org.consilium.groups.demo;

import java.time.Instant;
import java.util.List;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Who besides the cast is verified in the demo world.
@Repository
class ColleagueQueries {
    @Sql
    private static final String VERIFIED =
            """
            select v.member_id, v.specialty, p.name, v.expires_at
            from verification.pub_verified v
            join accounts.pub_member p on p.id = v.member_id
            where v.expires_at > :now
            order by v.member_id
            """;

    /// A verified member and their specialty.
    record Colleague(MemberId id, String specialty, String name, Instant verifiedUntil) {}

    private final Database database;

    ColleagueQueries(Database database) {
        this.database = database;
    }

    List<Colleague> verified(Instant now) {
        return database.sql(VERIFIED)
                .param("now", now)
                .query(row ->
                        new Colleague(
                                row.id("member_id", MemberId::new),
                                row.text("specialty"),
                                row.text("name"),
                                row.instant("expires_at")))
                .list();
    }
}
