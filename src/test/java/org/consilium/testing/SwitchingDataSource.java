package org.consilium.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// The database of a test context, which is another one for each class of tests: a copy of what the
/// first held when the context had started. So no class sees what another left behind, and the
/// order of classes does not matter.
final class SwitchingDataSource extends DelegatingDataSource {
    private static final int TRIES = 200;

    private final HikariDataSource first;
    private HikariDataSource pool;
    private TestPostgres.@Nullable Fresh world;
    private TestPostgres.@Nullable Fresh current;

    SwitchingDataSource(HikariDataSource first) {
        super(first);
        this.first = first;
        this.pool = first;
    }

    /// Ends all connections; the next are to a database as it was in the beginning. The new one is
    /// there before the old one goes, so that whoever loses its connection finds it at once.
    synchronized void renew() {
        if (world == null) {
            pool.close();
            world = copyOfTheFirst();
        }
        var left = current;
        var leaving = pool;
        current = TestPostgres.copyOf(world.name());
        pool = new HikariDataSource(configuration(current.url()));
        setTargetDataSource(pool);
        leaving.close();
        if (left != null) {
            TestPostgres.drop(left.name());
        }
    }

    private HikariConfig configuration(String url) {
        var config = new HikariConfig();
        first.copyStateTo(config);
        config.setJdbcUrl(url);
        config.setMetricsTrackerFactory(null);
        return config;
    }

    /// Tried again while connections are on their way out.
    private TestPostgres.Fresh copyOfTheFirst() {
        var name = first.getJdbcUrl().replaceAll(".*/([^/?]+)(\\?.*)?$", "$1");
        for (int tries = 1; ; tries++) {
            try {
                return TestPostgres.copyOf(name);
            } catch (IllegalStateException busy) {
                if (tries == TRIES) {
                    throw busy;
                }
                java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            }
        }
    }

    /// One statement in the database of now.
    void execute(String sql) {
        try (var connection = getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
