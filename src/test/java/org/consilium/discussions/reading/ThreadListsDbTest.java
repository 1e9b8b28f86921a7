package org.consilium.discussions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.NewThread;
import org.consilium.discussions.ThreadCard;
import org.consilium.discussions.ThreadFilter;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.discussions.ThreadLists;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.Slice;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;

@ConsiliumTest
class ThreadListsDbTest {
    private static final String TAG = "paging-of-lists";
    private static final int THREADS = 80;

    private final ThreadLists lists;
    private final Threads threads;
    private final DiscussionsWorld world;
    private final TestClock clock;

    ThreadListsDbTest(
            ThreadLists lists, Threads threads, Database database, Ids ids, TestClock clock) {
        this.lists = lists;
        this.threads = threads;
        this.world = new DiscussionsWorld(database, threads, ids);
        this.clock = clock;
    }

    /// Many threads of which several share their moment, so that only the id tells them apart.
    private List<ThreadId> started() {
        var random = new Random(5);
        var started = new ArrayList<ThreadId>();
        for (int i = 0; i < THREADS; i++) {
            clock.advance(java.time.Duration.ofMinutes(random.nextInt(2)));
            var thread =
                    new NewThread(
                            world.room("neurology"),
                            i % 3 == 0 ? ThreadKind.ARTICLE : ThreadKind.QUESTION,
                            "One of many threads, number " + i,
                            "Text",
                            null,
                            List.of(TAG));
            started.add(threads.start(DiscussionsWorld.viewer(Cast.LENA), thread));
        }
        return started;
    }

    private List<ThreadCard> all(ThreadFilter filter) {
        var all = new ArrayList<ThreadCard>();
        var from = Cursor.NEWEST;
        while (true) {
            Slice<ThreadCard> slice =
                    lists.inPlace(
                            DiscussionsWorld.viewer(Cast.LENA),
                            world.room("neurology"),
                            filter,
                            from);
            all.addAll(slice.items());
            if (slice.next() == null) {
                return all;
            }
            from = Cursor.read(slice.next().write(), Cursor.NEWEST);
        }
    }

    @Test
    void showsEachThreadOnceOnWhateverPage() {
        var started = new HashSet<>(started());
        var tagged = all(ThreadFilter.of(null, TAG));
        assertThat(tagged).extracting(ThreadCard::id).doesNotHaveDuplicates();
        assertThat(tagged).extracting(ThreadCard::id).containsAll(started);
        for (var show : ThreadFilter.Show.values()) {
            var listed = all(ThreadFilter.of(show.parameter(), null));
            assertThat(listed).extracting(ThreadCard::id).doesNotHaveDuplicates();
            assertThat(listed)
                    .isSortedAccordingTo(
                            java.util.Comparator.comparing(ThreadCard::activeAt).reversed());
            assertThat(listed).allMatch(card -> isIn(card, show));
        }
    }

    private static boolean isIn(ThreadCard card, ThreadFilter.Show show) {
        return switch (show) {
            case ALL -> true;
            case UNANSWERED -> card.waits();
            case QUESTIONS -> card.kind() == ThreadKind.QUESTION;
            case ARTICLES -> card.kind() == ThreadKind.ARTICLE;
            case CASES -> card.kind() == ThreadKind.CASE;
        };
    }
}
