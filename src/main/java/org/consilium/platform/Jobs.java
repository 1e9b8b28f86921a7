package org.consilium.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Runs every [Job] bean through db-scheduler, one process at a time for each job. Starts when the
/// pages do; `consilium.jobs=false` leaves them to other processes (and to tests, which call jobs).
@Component
public class Jobs {
    private static final int THREADS = 3;
    private static final Duration POLLING = Duration.ofSeconds(1);

    private final Scheduler scheduler;
    private final List<Job> jobs;
    private final JobRuns runs;
    private final Clock clock;
    private final boolean enabled;

    Jobs(
            DataSource dataSource,
            List<Job> jobs,
            JobRuns runs,
            Clock clock,
            Environment environment) {
        this.jobs = List.copyOf(jobs);
        this.runs = runs;
        this.clock = clock;
        this.enabled = environment.getProperty("consilium.jobs", Boolean.class, true);
        List<RecurringTask<Void>> tasks = jobs.stream().map(this::task).toList();
        this.scheduler =
                Scheduler.create(dataSource)
                        .startTasks(tasks)
                        .tableName("platform.scheduled_task")
                        .threads(THREADS)
                        .executorService(
                                Executors.newFixedThreadPool(
                                        THREADS,
                                        Thread.ofPlatform().name("job-", 1).daemon().factory()))
                        .pollingInterval(POLLING)
                        .heartbeatInterval(Duration.ofSeconds(30))
                        .build();
    }

    /// Every job there is, by name, and how it fares.
    public List<JobRuns.State> states() {
        return runs.states(jobs);
    }

    /// Has a job run at the next opportunity, on whichever process; false when there is none of
    /// that name, or it is running now.
    public boolean hurry(String name) {
        try {
            return jobs.stream().anyMatch(job -> job.name().equals(name))
                    && scheduler.reschedule(
                            TaskInstanceId.of(name, RecurringTask.INSTANCE), clock.instant());
        } catch (TaskInstanceException runningOrNotThere) {
            return false;
        }
    }

    private RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                .execute((instance, context) -> runs.run(job));
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        if (enabled) {
            scheduler.start();
        }
    }

    @PreDestroy
    void stop() {
        if (enabled) {
            scheduler.stop();
        }
    }
}
