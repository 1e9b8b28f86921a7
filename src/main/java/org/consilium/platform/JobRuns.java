package org.consilium.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Runs jobs, and remembers how the last run of each went: of failures the class alone, because a
/// message may hold what people wrote.
@Component
public class JobRuns {
    /// Some jobs run every second; what does not change is written down now and then.
    private static final Duration WRITTEN_EVERY = Duration.ofSeconds(30);

    @Sql
    private static final String NOTE =
            """
            insert into platform.job_run (name, started_at, millis, failure)
            values (:name, :started, :millis, cast(:failure as text))
            on conflict (name) do update
            set started_at = excluded.started_at, millis = excluded.millis,
                failure = excluded.failure
            """;

    @Sql
    private static final String STATES =
            """
            select t.task_name, t.execution_time, t.picked, t.last_success, t.last_failure,
                   coalesce(t.consecutive_failures, 0) as failures, coalesce(r.millis, 0) as millis,
                   r.failure
            from platform.scheduled_task t
            left join platform.job_run r on r.name = t.task_name
            """;

    /// How a job fares. `next` is null where no process has scheduled it yet; `failure` is the
    /// class of the last run's failure.
    public record State(
            String name,
            Duration every,
            @Nullable Instant next,
            boolean running,
            @Nullable Instant lastSuccess,
            @Nullable Instant lastFailure,
            int failuresInARow,
            Duration lasted,
            @Nullable String failure) {}

    private record Written(Instant at, boolean failed) {}

    private final Database database;
    private final Clock clock;
    private final Map<String, Written> written = new ConcurrentHashMap<>();

    JobRuns(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void run(Job job) {
        var started = clock.instant();
        try {
            job.run();
            note(job, started, null);
        } catch (RuntimeException failure) {
            note(job, started, failure);
            throw failure;
        }
    }

    List<State> states(List<Job> jobs) {
        var known =
                database.sql(STATES).query(JobRuns::state).list().stream()
                        .collect(Collectors.toMap(State::name, Function.identity()));
        return jobs.stream()
                .map(job -> withPace(job, known.get(job.name())))
                .sorted(Comparator.comparing(State::name))
                .toList();
    }

    private void note(Job job, Instant started, @Nullable RuntimeException failure) {
        var now = clock.instant();
        var before = written.get(job.name());
        boolean failed = failure != null;
        if (before != null
                && before.failed() == failed
                && before.at().plus(WRITTEN_EVERY).isAfter(now)) {
            return;
        }
        written.put(job.name(), new Written(now, failed));
        database.sql(NOTE)
                .param("name", job.name())
                .param("started", started)
                .param("millis", Duration.between(started, now).toMillis())
                .param("failure", failure == null ? null : failure.getClass().getName())
                .update();
    }

    private static State state(Row row) throws java.sql.SQLException {
        return new State(
                row.text("task_name"),
                Duration.ZERO,
                row.instant("execution_time"),
                row.flag("picked"),
                row.instantOrNull("last_success"),
                row.instantOrNull("last_failure"),
                row.integer("failures"),
                Duration.ofMillis(row.number("millis")),
                row.textOrNull("failure"));
    }

    private static State withPace(Job job, @Nullable State state) {
        return state == null
                ? new State(
                        job.name(), job.every(), null, false, null, null, 0, Duration.ZERO, null)
                : new State(
                        job.name(),
                        job.every(),
                        state.next(),
                        state.running(),
                        state.lastSuccess(),
                        state.lastFailure(),
                        state.failuresInARow(),
                        state.lasted(),
                        state.failure());
    }
}
