package org.consilium.moderation.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.Threads;
import org.consilium.moderation.ModerationWorld;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.TestClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;

/// Whatever a thread looks like, hiding something in it and taking that back leaves every row as it
/// was.
@ConsiliumTest
class HideRestoresDbTest {
    private final MockMvc web;
    private final ModerationWorld world;
    private final Threads threads;
    private final Database database;
    private final TestClock clock;

    HideRestoresDbTest(
            MockMvc web,
            ModerationWorld world,
            Threads threads,
            Database database,
            TestClock clock) {
        this.web = web;
        this.world = world;
        this.threads = threads;
        this.database = database;
        this.clock = clock;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void restoresWhatItHid(long seed) throws Exception {
        var random = new Random(seed);
        var asker = world.colleague();
        var thread = world.question(asker, "cardiology");
        var replies = talk(random, thread, asker);
        var item =
                random.nextInt(4) == 0 || replies.isEmpty()
                        ? ModerationWorld.item(thread)
                        : ModerationWorld.item(replies.get(random.nextInt(replies.size())));
        var before = state(thread);
        hideAndUndo(item);
        assertThat(state(thread)).isEqualTo(before);
    }

    /// A few replies by several people, some marked, one perhaps accepted.
    private List<ReplyId> talk(Random random, ThreadId thread, MemberId asker) {
        var people = List.of(world.colleague(), world.colleague(), asker);
        var replies = new ArrayList<ReplyId>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            clock.advance(Duration.ofMinutes(1 + random.nextInt(90)));
            var author = people.get(random.nextInt(people.size()));
            replies.add(threads.reply(world.viewer(author), thread, "Reply " + i));
            if (random.nextBoolean() && !author.equals(asker)) {
                threads.markHelpful(world.viewer(asker), replies.getLast());
            }
        }
        if (random.nextBoolean()) {
            threads.accept(world.viewer(asker), replies.get(random.nextInt(replies.size())));
        }
        return replies;
    }

    private void hideAndUndo(Item item) throws Exception {
        var matter = world.reported(web, item);
        world.decide(web, Cast.FARID, matter, "HIDE");
        assertThat(world.count("discussions.hiding", "post_id", item.id())).isEqualTo(1);
        clock.advance(Duration.ofDays(3));
        world.undo(web, Cast.FARID, world.decision(matter));
        assertThat(world.count("discussions.hiding", "post_id", item.id())).isZero();
    }

    /// All that is kept of a thread, as text.
    private List<String> state(ThreadId thread) {
        return database.sql(
                        """
                        select cast(to_jsonb(t) as text) as it from discussions.thread t
                        where t.id = :thread
                        union all
                        select cast(to_jsonb(x) as text) from discussions.thread_text x
                        where x.thread_id = :thread
                        union all
                        select cast(to_jsonb(r) as text) from discussions.reply r
                        where r.thread_id = :thread
                        union all
                        select cast(to_jsonb(h) as text) from discussions.helpful h
                        join discussions.reply r on r.id = h.reply_id
                        where r.thread_id = :thread
                        order by 1
                        """)
                .param("thread", thread)
                .query(row -> row.text("it"))
                .list();
    }
}
