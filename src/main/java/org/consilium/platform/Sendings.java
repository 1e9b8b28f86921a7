package org.consilium.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Holds back what follows from sending, so that sending can be undone: no notice, mail or push can
/// be called back, so none leaves before the time is over.
@Component
public class Sendings {
    static final Setting SECONDS =
            Setting.number(
                    "platform.undo-sending",
                    Setting.Kind.NUMBER,
                    "Seconds to undo sending",
                    "How long a question, an article, a reply or a message can be taken back by one press after it was sent. Nobody is told of it before. With 0 all are told at once.",
                    10,
                    0,
                    60);

    private static final Logger LOG = LoggerFactory.getLogger(Sendings.class);
    private static final int AT_ONCE = 200;
    private static final Duration AGAIN = Duration.ofMinutes(1);

    @Sql
    private static final String HOLD =
            """
            insert into platform.sending (id, kind, due_at) values (:id, :kind, :due)
            """;

    @Sql
    private static final String TAKE_BACK =
            """
            delete from platform.sending where id = :id and kind = :kind and due_at > :now
            """;

    @Sql
    private static final String DUE =
            """
            select id, kind from platform.sending where due_at <= :now
            order by due_at limit :limit
            """;

    @Sql
    private static final String TAKE =
            """
            delete from platform.sending where id = :id and due_at <= :now
            """;

    @Sql
    private static final String POSTPONE =
            """
            update platform.sending set due_at = :later where id = :id
            """;

    private final Database database;
    private final ObjectProvider<Sending> kinds;
    private final Settings settings;
    private final Clock clock;

    Sendings(Database database, ObjectProvider<Sending> kinds, Settings settings, Clock clock) {
        this.database = database;
        this.kinds = kinds;
        this.settings = settings;
        this.clock = clock;
    }

    /// Call it in the transaction that sends. Answers whether it can be taken back; if not, because
    /// nobody sits before a page with the button or `at` is long ago, all are told now.
    @Transactional
    public boolean send(Item sent, Instant at, boolean undoable) {
        var due = at.plusSeconds(settings.number(SECONDS));
        if (undoable && due.isAfter(clock.instant())) {
            database.sql(HOLD)
                    .param("id", sent.id())
                    .param("kind", sent.kind())
                    .param("due", due)
                    .update();
            return true;
        }
        finish(sent);
        return false;
    }

    /// False when it is too late. Call it in the transaction that takes the thing away.
    @Transactional
    public boolean takeBack(Item sent) {
        return database.sql(TAKE_BACK)
                        .param("id", sent.id())
                        .param("kind", sent.kind())
                        .param("now", clock.instant())
                        .update()
                > 0;
    }

    /// Tells of all whose time is over. One that fails is tried again in a minute, and keeps no
    /// other waiting.
    public void finishDue() {
        var now = clock.instant();
        var due =
                database.sql(DUE)
                        .param("now", now)
                        .param("limit", AT_ONCE)
                        .query(row -> new Item(row.text("kind"), row.uuid("id")))
                        .list();
        for (var sent : due) {
            try {
                database.inTransaction(() -> finishIfHeld(sent, now));
            } catch (RuntimeException failure) {
                LOG.error("telling of a {} failed: {}", sent.kind(), failure.getClass().getName());
                database.sql(POSTPONE)
                        .param("id", sent.id())
                        .param("later", now.plus(AGAIN))
                        .update();
            }
        }
    }

    private boolean finishIfHeld(Item sent, Instant now) {
        boolean held = database.sql(TAKE).param("id", sent.id()).param("now", now).update() > 0;
        if (held) {
            finish(sent);
        }
        return held;
    }

    private void finish(Item sent) {
        kinds.stream()
                .filter(each -> each.kind().equals(sent.kind()))
                .findAny()
                .orElseThrow()
                .finish(sent.id());
    }

    /// For the administration's pages.
    @Configuration(proxyBeanMethods = false)
    static class Registered {
        @Bean
        static Setting undoSendingSetting() {
            return SECONDS;
        }

        @Bean
        static Job finishSendingsJob(Sendings sendings) {
            return Job.of("platform.finish-sendings", Duration.ofSeconds(2), sendings::finishDue);
        }
    }
}
