package org.consilium.search.index;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.consilium.platform.Signals;
import org.consilium.search.SearchSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The thread on which this process's index follows. It looks each second, which is one query of an
/// index of nothing; a signal would be one statement more for every reply that is written.
@Component
class Following implements SmartLifecycle {
    static final String SIGNAL = "search";

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(30);

    private final Follower follower;
    private final boolean memory;
    private final Clock clock;
    private final Semaphore hurry = new Semaphore(0);
    private volatile boolean running;
    private volatile boolean wanted = true;

    Following(Follower follower, SearchSettings settings, Signals signals, Clock clock) {
        this.follower = follower;
        this.memory = settings.memory();
        this.clock = clock;
        signals.on(SIGNAL, payload -> hurry.release());
    }

    /// When pages are served; a process that serves none (a command) keeps no index.
    @EventListener
    void begin(ApplicationReadyEvent ready) {
        if (memory) {
            follower.catchUp();
        } else if (!running) {
            running = true;
            Thread.ofPlatform().name("search-follower").daemon().start(this::work);
        }
    }

    private void work() {
        var committed = clock.instant();
        while (wanted) {
            try {
                follower.catchUp();
                committed = commitNowAndThen(committed);
                await(EVERY);
            } catch (IOException | RuntimeException failure) {
                LOG.warn("the search index fell behind and is tried again", failure);
                await(PAUSE);
            }
        }
        follower.stop();
        running = false;
    }

    private Instant commitNowAndThen(Instant last) throws IOException {
        var now = clock.instant();
        if (now.isBefore(last.plus(COMMIT_EVERY))) {
            return last;
        }
        follower.commit();
        return now;
    }

    private void await(Duration time) {
        try {
            if (wanted && hurry.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
                hurry.drainPermits();
            }
        } catch (InterruptedException stop) {
            wanted = false;
        }
    }

    @Override
    public void start() {
        wanted = true;
    }

    /// Commits before the database goes.
    @Override
    public void stop() {
        wanted = false;
        hurry.release();
        for (int tries = 0; running && tries < 100; tries++) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    @Override
    public boolean isRunning() {
        return wanted;
    }
}
