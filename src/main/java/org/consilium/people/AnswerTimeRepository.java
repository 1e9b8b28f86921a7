package org.consilium.people;

import java.time.Duration;
import java.time.Instant;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Component;

/// How long members took to answer, and the median of it.
@Component
class AnswerTimeRepository {
    private static final int COUNTED = 50;

    @Sql
    private static final String ADD =
            """
            insert into people.answer_time (id, member_id, minutes, answered_at)
            values (:id, :member, :minutes, :at)
            """;

    @Sql
    private static final String SUM_UP =
            """
            insert into people.answering (member_id, median_minutes, answers)
            select :member, percentile_disc(0.5) within group (order by minutes), count(*)
            from (
                select minutes from people.answer_time
                where member_id = :member
                order by answered_at desc, id desc
                limit :counted) as last
            on conflict (member_id) do update
            set median_minutes = excluded.median_minutes, answers = excluded.answers
            """;

    private final Database database;
    private final Ids ids;

    AnswerTimeRepository(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    void add(MemberId member, Duration took, Instant at) {
        database.sql(ADD)
                .param("id", ids.next())
                .param("member", member)
                .param("minutes", Math.toIntExact(Math.max(0, took.toMinutes())))
                .param("at", at)
                .update();
    }

    void sumUp(MemberId member) {
        database.sql(SUM_UP).param("member", member).param("counted", COUNTED).update();
    }
}
