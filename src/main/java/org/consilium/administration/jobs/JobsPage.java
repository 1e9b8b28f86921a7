package org.consilium.administration.jobs;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.consilium.platform.JobRuns.State;
import org.consilium.ui.AdminPage.Pulse;

/// Model of `administration/jobs`: those that fail first.
public record JobsPage(List<State> jobs) {
    public JobsPage(List<State> jobs) {
        this.jobs =
                jobs.stream()
                        .sorted(
                                Comparator.comparing((State job) -> job.failuresInARow() == 0)
                                        .thenComparing(State::name))
                        .toList();
    }

    /// How many jobs failed the last time they ran.
    Pulse pulse() {
        var failing = jobs.stream().filter(job -> job.failuresInARow() > 0).toList();
        var oldest =
                failing.stream()
                        .map(State::lastSuccess)
                        .filter(Objects::nonNull)
                        .min(Comparator.<Instant>naturalOrder());
        return new Pulse(failing.size(), oldest.orElse(null));
    }
}
