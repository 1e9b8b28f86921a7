package org.consilium.platform.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.consilium.platform.Job;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/// Hands events anew to listeners that never finished with them: those a process that died left
/// behind, and those whose listener failed. A job and not a step of the start, because after a busy
/// hour there may be thousands, and pages must not wait for them. Listeners bear hearing a thing
/// twice.
@Component
class RedeliverEvents implements Job {
    /// Long enough that what merely waits its turn is not handed out a second time.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /// After as many failures the next one is no likelier to succeed.
    private static final int ATTEMPTS = 20;

    private final IncompleteEventPublications incomplete;
    private final Clock clock;
    private final Instant started;
    private boolean first = true;

    RedeliverEvents(IncompleteEventPublications incomplete, Clock clock) {
        this.incomplete = incomplete;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    public String name() {
        return "platform.redeliver-events";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /// The first time in a process what is older than the process, afterwards what is old.
    @Override
    public void run() {
        var before = first ? started : clock.instant().minus(PATIENCE);
        first = false;
        incomplete.resubmitIncompletePublications(event -> isDue(event, before));
    }

    private static boolean isDue(EventPublication event, Instant before) {
        var again = event.getLastResubmissionDate();
        return event.getPublicationDate().isBefore(before)
                && (again == null || again.isBefore(before))
                && event.getCompletionAttempts() <= ATTEMPTS;
    }
}
