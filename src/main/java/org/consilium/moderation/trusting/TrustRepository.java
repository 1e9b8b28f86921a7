package org.consilium.moderation.trusting;

import java.time.Instant;
import org.consilium.moderation.TrustLevel;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Levels as they were last measured, and what moderation itself knows of a member.
@Repository
class TrustRepository {
    @Sql
    private static final String READ =
            """
            select m.created_at, t.level,
                   (select count(*) from moderation.decision d
                    where d.member_id = m.id and d.measure <> 'DISMISS'
                        and d.reversed_at is null and d.decided_at > :since) as upheld
            from accounts.pub_member m
            left join moderation.trust t on t.member_id = m.id
            where m.id = :member
            """;

    @Sql
    private static final String KEEP =
            """
            insert into moderation.trust (member_id, level, since, measured_at)
            values (:member, :level, :now, :now)
            on conflict (member_id) do update
            set since = case when trust.level = excluded.level then trust.since
                             else excluded.since end,
                level = excluded.level, measured_at = excluded.measured_at
            """;

    private final Database database;

    TrustRepository(Database database) {
        this.database = database;
    }

    /// `level` is null for who was never measured.
    record Known(Instant joinedAt, @Nullable TrustLevel level, int upheld) {}

    Known read(MemberId member, Instant since) {
        return database.sql(READ)
                .param("member", member)
                .param("since", since)
                .query(row ->
                        new Known(
                                row.instant("created_at"),
                                row.enumOrNull("level", TrustLevel.class),
                                row.integer("upheld")))
                .one();
    }

    void keep(MemberId member, TrustLevel level, Instant now) {
        database.sql(KEEP).param("member", member).param("level", level).param("now", now).update();
    }
}
