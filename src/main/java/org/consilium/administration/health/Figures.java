package org.consilium.administration.health;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.consilium.platform.JobRuns;
import org.consilium.platform.Jobs;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// This process in figures, in the text form of Prometheus. Written by hand: a dozen figures do not
/// need a library, its registry and its threads.
@Component
class Figures {
    private final AnswerTimes answers;
    private final DataSource database;
    private final Jobs jobs;

    Figures(AnswerTimes answers, DataSource database, Jobs jobs) {
        this.answers = answers;
        this.database = database;
        this.jobs = jobs;
    }

    String text() {
        var text = new FigureText();
        machine(text);
        pages(text);
        connections(text);
        jobs(text);
        return text.toString();
    }

    private static void machine(FigureText text) {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        text.gauge("consilium_heap_used_bytes", "Heap in use.", heap.getUsed());
        text.gauge("consilium_heap_max_bytes", "Heap at the most.", heap.getMax());
        text.gauge(
                "consilium_threads",
                "Platform threads.",
                ManagementFactory.getThreadMXBean().getThreadCount());
        text.gauge(
                "consilium_uptime_seconds",
                "Since this process started.",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
        double collecting =
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                                .mapToLong(each -> Math.max(0, each.getCollectionTime()))
                                .sum()
                        / 1000.0;
        text.counter("consilium_gc_seconds_total", "Time spent collecting garbage.", collecting);
    }

    private void pages(FigureText text) {
        var name = "consilium_answer_seconds";
        text.head(name, "histogram", "How long answers took, by class of status.");
        answers.byClass()
                .forEach((status, counts) -> {
                    var label = "status=\"" + status + "\"";
                    for (int i = 0; i < AnswerTimes.BOUNDS.size(); i++) {
                        text.line(
                                name + "_bucket",
                                label + ",le=\"" + AnswerTimes.BOUNDS.get(i) + "\"",
                                counts.within(i));
                    }
                    text.line(name + "_bucket", label + ",le=\"+Inf\"", counts.all());
                    text.line(name + "_sum", label, counts.seconds());
                    text.line(name + "_count", label, counts.all());
                });
    }

    private void connections(FigureText text) {
        var pool = pool();
        if (pool == null || pool.getHikariPoolMXBean() == null) {
            return;
        }
        var now = pool.getHikariPoolMXBean();
        text.gauge("consilium_connections_active", "In use now.", now.getActiveConnections());
        text.gauge("consilium_connections_idle", "Open, not in use.", now.getIdleConnections());
        text.gauge(
                "consilium_connections_waited_for",
                "Threads that wait for one.",
                now.getThreadsAwaitingConnection());
    }

    /// None where the database is away: the other figures are wanted most of all then.
    private void jobs(FigureText text) {
        try {
            var states = jobs.states();
            text.gauge(
                    "consilium_jobs_failing",
                    "Jobs whose last run failed.",
                    states.stream().filter(each -> each.failuresInARow() > 0).count());
            text.head("consilium_job_failures_in_a_row", "gauge", "For each job that failed.");
            states.stream()
                    .filter(each -> each.failuresInARow() > 0)
                    .forEach(each -> failing(text, each));
        } catch (DataAccessException away) {
            text.gauge("consilium_database_away", "The database did not answer.", 1);
        }
    }

    private static void failing(FigureText text, JobRuns.State job) {
        text.line(
                "consilium_job_failures_in_a_row",
                "job=\"" + job.name() + "\"",
                job.failuresInARow());
    }

    private @org.jspecify.annotations.Nullable HikariDataSource pool() {
        try {
            return database.isWrapperFor(HikariDataSource.class)
                    ? database.unwrap(HikariDataSource.class)
                    : null;
        } catch (SQLException other) {
            return null;
        }
    }
}
