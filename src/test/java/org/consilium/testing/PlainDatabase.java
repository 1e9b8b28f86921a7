package org.consilium.testing;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.consilium.platform.Database;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A [Database] without the application round it, for tests that need one of their own. Pooled,
/// because a connection costs more than most statements.
public final class PlainDatabase {
    private static final int CONNECTIONS = 4;

    private PlainDatabase() {}

    /// Over a URL of [TestPostgres].
    @SuppressWarnings("resource") // Lives as long as its process.
    public static Database at(String url) {
        var source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setMaximumPoolSize(CONNECTIONS);
        source.setMinimumIdle(0);
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(
                NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(source));
        context.registerBean(
                TransactionTemplate.class,
                () -> new TransactionTemplate(new DataSourceTransactionManager(source)));
        context.register(Database.class);
        context.refresh();
        return context.getBean(Database.class);
    }
}
