package org.consilium.notifications.outbox;

import java.time.Clock;
import javax.sql.DataSource;
import org.consilium.platform.Database;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A process that carries mail until it is killed: just enough of the application for that.
final class KilledSender {
    private KilledSender() {}

    public static void main(String... arguments) {
        var carrier =
                Post.carrier(
                        Integer.parseInt(arguments[1]),
                        databaseAt(arguments[0]),
                        Clock.systemUTC());
        while (true) {
            carrier.run();
        }
    }

    @SuppressWarnings("resource") // Lives as long as its process.
    static Database databaseAt(String url) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
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
