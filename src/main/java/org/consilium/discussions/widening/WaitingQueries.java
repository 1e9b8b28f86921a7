package org.consilium.discussions.widening;

import java.time.Instant;
import java.util.List;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.consilium.ui.AdminPage.Pulse;
import org.springframework.stereotype.Repository;

/// Counts questions that wait for a first answer; never what they ask.
@Repository
class WaitingQueries {
    /// The index `thread_waiting` holds few rows: what has no answer.
    @Sql
    private static final String BY_SPECIALTY =
            """
            select coalesce(t.specialty, '') as specialty, count(*) as waiting,
                   count(w.thread_id) as widened, min(t.created_at) as oldest
            from discussions.thread t
            left join discussions.widening w on w.thread_id = t.id
            where t.deleted_at is null and t.kind = 'QUESTION' and t.first_answer_at is null
                and t.created_at > :since and t.created_at <= :until
            group by 1
            order by 2 desc, 1
            limit 60
            """;

    @Sql
    private static final String PULSE =
            """
            select count(*) as waiting, min(t.created_at) as oldest
            from discussions.thread t
            where t.deleted_at is null and t.kind = 'QUESTION' and t.first_answer_at is null
                and t.created_at > :since and t.created_at <= :until
            """;

    private final Database database;

    WaitingQueries(Database database) {
        this.database = database;
    }

    List<WaitingPage.Line> bySpecialty(Instant since, Instant until) {
        return database.sql(BY_SPECIALTY)
                .param("since", since)
                .param("until", until)
                .query(row ->
                        new WaitingPage.Line(
                                row.text("specialty"),
                                row.number("waiting"),
                                row.number("widened"),
                                row.instant("oldest")))
                .list();
    }

    Pulse pulse(Instant since, Instant until) {
        return database.sql(PULSE)
                .param("since", since)
                .param("until", until)
                .query(row -> new Pulse(row.number("waiting"), row.instantOrNull("oldest")))
                .one();
    }
}
