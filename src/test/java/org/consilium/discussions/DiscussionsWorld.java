package org.consilium.discussions;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.Viewer;
import org.consilium.testing.TestClock;
import org.consilium.testing.Unique;

/// Places and threads for tests of this module, in the rooms of the demo world.
public final class DiscussionsWorld {
    private final Database database;
    private final Threads threads;
    private final Ids ids;

    public DiscussionsWorld(Database database, Threads threads, Ids ids) {
        this.database = database;
        this.threads = threads;
        this.ids = ids;
    }

    /// A verified viewer, or one who looks like it.
    public static Viewer viewer(Cast one) {
        return new Viewer(
                one.id(),
                one.fullName(),
                one.audience(),
                Set.of(),
                TestClock.START.plus(Duration.ofDays(100)),
                Locale.UK,
                ZoneOffset.UTC);
    }

    public Place room(String slug) {
        return new Place(
                "room",
                database.sql("select id from groups.room where slug = :slug")
                        .param("slug", slug)
                        .query(row -> row.uuid("id"))
                        .one());
    }

    public ThreadId question(Cast author, String slug) {
        return threads.start(
                viewer(author),
                new NewThread(
                        room(slug),
                        ThreadKind.QUESTION,
                        "A question of the tests " + Unique.word(),
                        "What would you do?",
                        "cardiology",
                        List.of("tests")));
    }

    public ReplyId reply(Cast author, ThreadId thread, String body) {
        return threads.reply(viewer(author), thread, body);
    }

    public String submission() {
        return new ReplyId(ids.next()).shortForm();
    }

    /// One value of one thread.
    public String of(ThreadId thread, String expression) {
        return database.sql(
                        "select cast("
                                + expression
                                + " as text) as it from discussions.thread t"
                                + " where id = :id")
                .param("id", thread)
                .query(row -> String.valueOf(row.textOrNull("it")))
                .one();
    }

    public int count(String from, String column, UUID id) {
        return database.sql("select count(*) as n from " + from + " where " + column + " = :id")
                .param("id", id)
                .query(row -> row.integer("n"))
                .one();
    }
}
