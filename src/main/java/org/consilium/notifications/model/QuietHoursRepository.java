package org.consilium.notifications.model;

import java.time.Clock;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Members' quiet hours.
@Repository
public class QuietHoursRepository {
    @Sql
    private static final String KEEP =
            """
            insert into notifications.quiet_hours (member_id, begins, ends, days, changed_at)
            values (:member, cast(:begins as time), cast(:ends as time), :days, :now)
            on conflict (member_id) do update
            set begins = excluded.begins, ends = excluded.ends, days = excluded.days,
                changed_at = excluded.changed_at
            """;

    @Sql
    private static final String DROP =
            """
            delete from notifications.quiet_hours where member_id = :member
            """;

    private final Database database;
    private final Clock clock;

    QuietHoursRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void keep(MemberId member, QuietHours hours) {
        database.sql(KEEP)
                .param("member", member)
                .param("begins", hours.begins().toString())
                .param("ends", hours.ends().toString())
                .param("days", hours.bits())
                .param("now", clock.instant())
                .update();
    }

    public void drop(MemberId member) {
        database.sql(DROP).param("member", member).update();
    }
}
