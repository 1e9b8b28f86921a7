package org.consilium.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.consilium.platform.MissedSignals;
import org.consilium.platform.Signals;
import org.jspecify.annotations.Nullable;

/// What a test context's database holds: the demo world as it was told, for each class anew.
final class TestWorld {
    private static final AtomicInteger RENEWALS = new AtomicInteger();

    private @Nullable SwitchingDataSource database;

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
    }
}
