package org.consilium.platform;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// What administrators chose. Kept in the database, with every change; read by each process at once
/// when a signal says so, and in any case every quarter of a minute. Asking costs nothing.
@Component
public class Settings {
    private static final Duration KEPT = Duration.ofSeconds(15);
    private static final String SIGNAL = "settings";

    @Sql
    private static final String READ =
            """
            select key, value from platform.setting
            """;

    @Sql
    private static final String LOCK =
            """
            select 1 as locked from pg_advisory_xact_lock(hashtext('platform.setting'))
            """;

    @Sql
    private static final String PUT =
            """
            insert into platform.setting (key, value) values (:key, :value)
            on conflict (key) do update set value = excluded.value
            """;

    @Sql
    private static final String REMEMBER =
            """
            insert into platform.setting_change (id, key, was, becomes, changed_by, changed_at)
            values (:id, :key, :was, :becomes, :by, :at)
            """;

    @Sql
    private static final String CHANGES =
            """
            select key, was, becomes, changed_by, changed_at from platform.setting_change
            where key = :key
            order by changed_at desc, id desc
            limit 50
            """;

    @Sql
    private static final String LATEST =
            """
            select distinct on (key) key, was, becomes, changed_by, changed_at
            from platform.setting_change
            where key = any(:keys)
            order by key, changed_at desc, id desc
            """;

    /// One change of one setting.
    public record Change(String was, String becomes, MemberId by, Instant at) {}

    private record Snapshot(Map<String, String> values, Instant at) {}

    private final Database database;
    private final Environment environment;
    private final Signals signals;
    private final Ids ids;
    private final Clock clock;
    private final Map<String, String> fallbacks = new ConcurrentHashMap<>();
    private volatile @Nullable Snapshot snapshot;

    Settings(Database database, Environment environment, Signals signals, Ids ids, Clock clock) {
        this.database = database;
        this.environment = environment;
        this.signals = signals;
        this.ids = ids;
        this.clock = clock;
        signals.on(SIGNAL, payload -> snapshot = null);
    }

    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    public long number(Setting setting) {
        return Long.parseLong(text(setting));
    }

    public Duration duration(Setting setting) {
        return setting.duration(text(setting));
    }

    /// Of a kind that is a whole number and small.
    public int count(Setting setting) {
        return Math.toIntExact(number(setting));
    }

    /// The value that holds now, as it is kept.
    public String text(Setting setting) {
        var chosen = values().get(setting.key());
        return Optional.ofNullable(chosen)
                .flatMap(setting::clean)
                .orElseGet(() -> fallback(setting));
    }

    /// What holds where nobody chose: what the start said, or the setting's own. Looked up once:
    /// the environment stays as it was, and asking it takes longer than many a page's query.
    public String fallback(Setting setting) {
        return fallbacks.computeIfAbsent(setting.key(), unread -> fallbackAnew(setting));
    }

    private String fallbackAnew(Setting setting) {
        return Optional.ofNullable(environment.getProperty("consilium." + setting.key()))
                .flatMap(setting::fromStart)
                .orElse(setting.fallback());
    }

    /// Changes a setting to a value it [Setting#clean]s to; false when it is not `was` any more.
    public boolean change(MemberId by, Setting setting, String was, String becomes) {
        boolean changed =
                database.inTransaction(() -> {
                    database.sql(LOCK).query(row -> row.integer("locked")).one();
                    var now = load().values().get(setting.key());
                    if (!was.equals(now == null ? fallback(setting) : now)) {
                        return false;
                    }
                    put(by, setting, was, becomes);
                    return true;
                });
        snapshot = null;
        return changed;
    }

    /// The last changes, the newest first.
    public List<Change> changes(Setting setting) {
        return database.sql(CHANGES).param("key", setting.key()).query(Settings::change).list();
    }

    /// The last change of each of these, by key; none where nobody ever changed it.
    public Map<String, Change> latest(Collection<Setting> some) {
        return database
                .sql(LATEST)
                .param("keys", some.stream().map(Setting::key).toList())
                .query(row -> Map.entry(row.text("key"), change(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Change change(Row row) throws SQLException {
        return new Change(
                row.text("was"),
                row.text("becomes"),
                row.id("changed_by", MemberId::new),
                row.instant("changed_at"));
    }

    private void put(MemberId by, Setting setting, String was, String becomes) {
        database.sql(PUT).param("key", setting.key()).param("value", becomes).update();
        database.sql(REMEMBER)
                .param("id", ids.next())
                .param("key", setting.key())
                .param("was", was)
                .param("becomes", becomes)
                .param("by", by)
                .param("at", clock.instant())
                .update();
        signals.send(SIGNAL, setting.key());
    }

    /// What was read last where the database is away: no setting is worth a failing page.
    private Map<String, String> values() {
        var known = snapshot;
        if (known != null && known.at().plus(KEPT).isAfter(clock.instant())) {
            return known.values();
        }
        try {
            var fresh = load();
            snapshot = fresh;
            return fresh.values();
        } catch (DataAccessException away) {
            return known == null ? Map.of() : known.values();
        }
    }

    private Snapshot load() {
        var values =
                database
                        .sql(READ)
                        .query(row -> Map.entry(row.text("key"), row.text("value")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Snapshot(values, clock.instant());
    }
}
