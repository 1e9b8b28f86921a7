package org.consilium.moderation.transparency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Counts months, and keeps the numbers.
@Repository
class MonthRepository {
    @Sql
    private static final String FIRST =
            """
            select min(reported_at) as first from moderation.report
            """;

    @Sql
    private static final String COUNTED =
            """
            select month from moderation.month where month >= cast(:since as date)
            """;

    @Sql
    private static final String BEGIN =
            """
            insert into moderation.month (month, counted_at)
            values (cast(:month as date), :at)
            on conflict do nothing
            """;

    @Sql
    private static final String COUNT =
            """
            insert into moderation.month_number (month, name, key, value)
            select cast(:month as date), 'reports', reason, count(*)
            from moderation.report where reported_at >= :from and reported_at < :until
            group by reason
            union all
            select cast(:month as date), 'decisions', measure, count(*)
            from moderation.decision where decided_at >= :from and decided_at < :until
            group by measure
            union all
            select cast(:month as date), 'decisions', 'REVERSED', count(*)
            from moderation.reversal
            where cause = 'UNDONE' and reversed_at >= :from and reversed_at < :until
            union all
            select cast(:month as date), 'appeals', 'RECEIVED', count(*)
            from moderation.appeal where appealed_at >= :from and appealed_at < :until
            union all
            select cast(:month as date), 'appeals', verdict, count(*)
            from moderation.appeal_decision where decided_at >= :from and decided_at < :until
            group by verdict
            union all
            select cast(:month as date), 'minutes', m.key, m.value
            from (
                select count(*) as counted,
                       coalesce(percentile_disc(0.5) within group (order by
                           cast(extract(epoch from f.at - r.reported_at) / 60 as bigint)), 0)
                           as median
                from moderation.report r
                cross join lateral (
                    select min(decided_at) as at from moderation.decision
                    where matter_id = r.matter_id and decided_at >= r.reported_at) f
                where f.at >= :from and f.at < :until) x
            cross join lateral (values ('COUNTED', x.counted), ('MEDIAN', x.median)) m (key, value)
            on conflict do nothing
            """;

    @Sql
    private static final String PUT =
            """
            insert into moderation.month_number (month, name, key, value)
            values (cast(:month as date), :name, :key, :value)
            on conflict do nothing
            """;

    @Sql
    private static final String LAST =
            """
            select n.month, n.name, n.key, n.value
            from (select month from moderation.month order by month desc limit :months) m
            join moderation.month_number n on n.month = m.month
            order by n.month desc, n.name, n.key
            """;

    private final Database database;

    MonthRepository(Database database) {
        this.database = database;
    }

    /// When the first report came in; empty before there is one.
    Optional<Instant> first() {
        return database.sql(FIRST)
                .query(row -> Optional.ofNullable(row.instantOrNull("first")))
                .one();
    }

    List<LocalDate> counted(LocalDate since) {
        return database.sql(COUNTED)
                .param("since", since.toString())
                .query(row -> row.date("month"))
                .list();
    }

    /// False when the month was begun before.
    boolean begin(LocalDate month, Instant at) {
        return database.sql(BEGIN).param("month", month.toString()).param("at", at).update() == 1;
    }

    void count(LocalDate month, Instant from, Instant until) {
        database.sql(COUNT)
                .param("month", month.toString())
                .param("from", from)
                .param("until", until)
                .update();
    }

    void put(LocalDate month, String name, String key, long value) {
        database.sql(PUT)
                .param("month", month.toString())
                .param("name", name)
                .param("key", key)
                .param("value", value)
                .update();
    }

    /// The newest first.
    List<Month> last(int months) {
        var byMonth = new TreeMap<LocalDate, Map<String, Map<String, Long>>>();
        database.sql(LAST)
                .param("months", months)
                .query(row ->
                        byMonth.computeIfAbsent(row.date("month"), unseen -> new HashMap<>())
                                .computeIfAbsent(row.text("name"), unseen -> new HashMap<>())
                                .put(row.text("key"), row.number("value")))
                .list();
        var all = new ArrayList<Month>();
        byMonth.descendingMap().forEach((first, numbers) -> all.add(new Month(first, numbers)));
        return all;
    }
}
