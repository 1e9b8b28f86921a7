package org.consilium.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.consilium.platform.MissedSignals;
import org.consilium.platform.Signals;
import org.jspecify.annotations.Nullable;

/// What a test context's database holds: the demo world as it was told, for each class anew.
final class TestWorld {
    private static final AtomicInteger RENEWALS = new AtomicInteger();
    private static final String TOPIC = "test-world";
    private static final int TRIES = 500;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private @Nullable SwitchingDataSource database;
    private boolean listening;

    DataSource around(HikariDataSource pool) {
        database = new SwitchingDataSource(pool);
        return database;
    }

    /// Forgets all that was written since the context started. Whoever keeps an index of the
    /// database builds it anew when asked to catch up; every cache is emptied.
    void renew(Signals signals) {
        if (database == null) {
            throw new IllegalStateException("a context without a database of ours");
        }
        database.renew();
        database.execute(
                "update search.log set generation = generation + " + RENEWALS.incrementAndGet());
        MissedSignals.tell(signals);
        awaitSignals(signals);
    }

    /// Returns when signals of the new database are heard: until then a cache could be emptied in
    /// the middle of a test.
    private void awaitSignals(Signals signals) {
        if (!listening) {
            listening = true;
            signals.on(TOPIC, heard::add);
        }
        var token = "renewal-" + RENEWALS.incrementAndGet();
        for (int tries = 0; tries < TRIES; tries++) {
            signals.send(TOPIC, token);
            if (isHeard(token)) {
                return;
            }
        }
        throw new IllegalStateException("signals are not heard after the database was renewed");
    }

    private boolean isHeard(String token) {
        try {
            var next = heard.poll(10, TimeUnit.MILLISECONDS);
            while (next != null && !next.equals(token)) {
                next = heard.poll();
            }
            return token.equals(next);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
