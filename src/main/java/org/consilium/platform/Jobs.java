package org.consilium.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
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
class Jobs {
    private static final int THREADS = 3;
    private static final Duration POLLING = Duration.ofSeconds(1);

    private final Scheduler scheduler;
    private final boolean enabled;

    Jobs(DataSource dataSource, List<Job> jobs, Environment environment) {
        this.enabled = environment.getProperty("consilium.jobs", Boolean.class, true);
        List<RecurringTask<Void>> tasks = jobs.stream().map(Jobs::task).toList();
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

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                .execute((instance, context) -> job.run());
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
