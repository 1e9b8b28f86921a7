package org.consilium.discussions.replying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.SubmissionId;
import org.consilium.testing.ConsiliumTest;
import org.junit.jupiter.api.Test;

@ConsiliumTest
class WriteReplyDbTest {
    private static final int AT_ONCE = 8;

    private final WriteReply writeReply;
    private final DiscussionsWorld world;
    private final Ids ids;
    private final Clock clock;

    WriteReplyDbTest(
            WriteReply writeReply, Database database, Threads threads, Ids ids, Clock clock) {
        this.writeReply = writeReply;
        this.world = new DiscussionsWorld(database, threads, ids);
        this.ids = ids;
        this.clock = clock;
    }

    private java.util.List<ReplyOutcome> atOnce(ThreadId thread, Callable<SubmissionId> submission)
            throws Exception {
        var outcomes = new ArrayList<ReplyOutcome>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var running = new ArrayList<java.util.concurrent.Future<ReplyOutcome>>();
            for (int i = 0; i < AT_ONCE; i++) {
                var reply = new NewReply("At once " + i, null, submission.call());
                running.add(
                        threads.submit(() ->
                                writeReply.write(
                                        DiscussionsWorld.viewer(Cast.AMARA),
                                        thread,
                                        reply,
                                        clock.instant())));
            }
            for (var each : running) {
                outcomes.add(each.get());
            }
        }
        return outcomes;
    }

    @Test
    void numbersRepliesAtOnceWithoutGaps() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var outcomes = atOnce(thread, () -> new SubmissionId(ids.next()));
        assertThat(outcomes)
                .extracting(it -> ((ReplyOutcome.There) it).seq())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, AT_ONCE).boxed().toList());
        assertThat(world.of(thread, "reply_count")).isEqualTo("8");
    }

    @Test
    void makesOneReplyOfAFormSentEightTimesAtOnce() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var submission = new SubmissionId(ids.next());
        var outcomes = atOnce(thread, () -> submission);
        assertThat(outcomes).extracting(it -> ((ReplyOutcome.There) it).seq()).containsOnly(1);
        assertThat(outcomes).filteredOn(it -> it instanceof ReplyOutcome.Written).hasSize(1);
        assertThat(world.of(thread, "last_seq")).isEqualTo("1");
        assertThat(world.count("discussions.reply", "thread_id", thread.value())).isEqualTo(1);
    }
}
