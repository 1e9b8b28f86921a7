package org.consilium.discussions.widening;

import java.time.Instant;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Median times to a first answer. Of few questions a median says nothing, so there is none.
@Repository
class PaceRepository {
    @Sql
    private static final String MEASURE_PLACES =
            """
            insert into discussions.pace (scope, key, median_seconds, questions, measured_at)
            select 'place', t.place_kind || ':' || t.place_id,
                   percentile_cont(0.5) within group (
                       order by extract(epoch from t.first_answer_at - t.created_at)),
                   count(*), :now
            from discussions.thread t
            where t.deleted_at is null and t.kind = 'QUESTION' and t.created_at > :since
                and t.first_answer_at is not null
            group by t.place_kind, t.place_id
            having count(*) >= :fewest
            on conflict (scope, key)
            do update set median_seconds = excluded.median_seconds,
                          questions = excluded.questions,
                          measured_at = excluded.measured_at
            """;

    @Sql
    private static final String MEASURE_SPECIALTIES =
            """
            insert into discussions.pace (scope, key, median_seconds, questions, measured_at)
            select 'specialty', t.specialty,
                   percentile_cont(0.5) within group (
                       order by extract(epoch from t.first_answer_at - t.created_at)),
                   count(*), :now
            from discussions.thread t
            where t.deleted_at is null and t.kind = 'QUESTION' and t.created_at > :since
                and t.first_answer_at is not null and t.specialty is not null
            group by t.specialty
            having count(*) >= :fewest
            on conflict (scope, key)
            do update set median_seconds = excluded.median_seconds,
                          questions = excluded.questions,
                          measured_at = excluded.measured_at
            """;

    @Sql
    private static final String FORGET =
            """
            delete from discussions.pace where measured_at < :now
            """;

    private final Database database;

    PaceRepository(Database database) {
        this.database = database;
    }

    void measure(Instant since, Instant now, int fewest) {
        for (var statement : java.util.List.of(MEASURE_PLACES, MEASURE_SPECIALTIES)) {
            database.sql(statement)
                    .param("since", since)
                    .param("now", now)
                    .param("fewest", fewest)
                    .update();
        }
        database.sql(FORGET).param("now", now).update();
    }
}
