package org.consilium.platform;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Short messages to every process of the instance, this one included, through PostgreSQL
/// `LISTEN/NOTIFY`: sent when the surrounding transaction commits, lost when nobody listens. So a
/// signal may hurry something, never be the only way it happens. Carries ids, never content.
@Component
public class Signals implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Signals.class);
    private static final String CHANNEL = "consilium";
    private static final int WAIT_MILLIS = 1_000;
    private static final int LOST_MILLIS = 10;
    private static final int UNREACHED_MILLIS = 250;

    @Sql
    private static final String NOTIFY =
            """
            select 1 as sent from pg_notify('consilium', :message)
            """;

    @Sql
    private static final String NOTIFY_ALL =
            """
            select count(pg_notify('consilium', message)) as sent
            from unnest(cast(:messages as text[])) as message
            """;

    private final Database database;
    private final DataSource dataSource;
    private final Map<String, List<Consumer<String>>> listeners = new ConcurrentHashMap<>();
    private volatile boolean running;

    Signals(Database database, DataSource dataSource) {
        this.database = database;
        this.dataSource = dataSource;
    }

    /// Sends `payload` (≤ 7,000 bytes) to all who listen to `topic`.
    public void send(String topic, String payload) {
        database.sql(NOTIFY)
                .param("message", topic + " " + payload)
                .query(row -> row.integer("sent"))
                .one();
    }

    /// Sends many, as [#send] does each.
    public void sendAll(String topic, Collection<String> payloads) {
        if (!payloads.isEmpty()) {
            database.sql(NOTIFY_ALL)
                    .param("messages", payloads.stream().map(it -> topic + " " + it).toList())
                    .query(row -> row.integer("sent"))
                    .one();
        }
    }

    /// Calls `listener` for each signal of a topic; also, with an empty payload, whenever signals
    /// may have been missed because the connection was lost.
    public void on(String topic, Consumer<String> listener) {
        listeners.computeIfAbsent(topic, unseen -> new CopyOnWriteArrayList<>()).add(listener);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("signals").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        for (boolean again = false; running; again = true) {
            pause(receive(again) ? LOST_MILLIS : UNREACHED_MILLIS);
        }
    }

    /// Listens until the connection is lost; answers whether there was one.
    private boolean receive(boolean again) {
        boolean listening = false;
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
            }
            listening = true;
            if (again) {
                tellOfMissed();
            }
            var postgres = connection.unwrap(PGConnection.class);
            while (running) {
                for (var notification : postgres.getNotifications(WAIT_MILLIS)) {
                    var parts = notification.getParameter().split(" ", 2);
                    deliver(parts[0], parts.length > 1 ? parts[1] : "");
                }
            }
        } catch (SQLException lost) {
            LOG.debug("signals are not heard for a moment", lost);
        }
        return listening;
    }

    void tellOfMissed() {
        listeners.keySet().forEach(topic -> deliver(topic, ""));
    }

    private void deliver(String topic, String payload) {
        for (var listener : listeners.getOrDefault(topic, List.of())) {
            try {
                listener.accept(payload);
            } catch (RuntimeException failure) {
                LOG.warn("a listener to {} failed", topic, failure);
            }
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
