package org.consilium.discussions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.consilium.discussions.drafts.DemoDraft;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.model.ReadPositionRepository;
import org.consilium.discussions.model.Readers;
import org.consilium.discussions.replying.Marks;
import org.consilium.discussions.replying.NewReply;
import org.consilium.discussions.replying.ReplyOutcome;
import org.consilium.discussions.replying.WriteReply;
import org.consilium.discussions.starting.StartOutcome;
import org.consilium.discussions.starting.StartThread;
import org.consilium.discussions.widening.Paces;
import org.consilium.platform.Ids;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.consilium.ui.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The threads of the demo world (`demo/discussions/*.md`), told by the module whose places they
/// are in, through the use cases and at times in the past. Who may not post in a place, or is not
/// there, says nothing.
@Component
public class DemoThreads {
    private final StartThread startThread;
    private final WriteReply writeReply;
    private final Marks marks;
    private final DemoFiles demoFiles;
    private final DemoDraft demoDraft;
    private final Readers readers;
    private final ReadPositionRepository positions;
    private final Paces paces;
    private final Ids ids;
    private final Clock clock;

    DemoThreads(
            StartThread startThread,
            WriteReply writeReply,
            Marks marks,
            DemoFiles demoFiles,
            DemoDraft demoDraft,
            Readers readers,
            ReadPositionRepository positions,
            Paces paces,
            Ids ids,
            Clock clock) {
        this.startThread = startThread;
        this.writeReply = writeReply;
        this.marks = marks;
        this.demoFiles = demoFiles;
        this.demoDraft = demoDraft;
        this.readers = readers;
        this.positions = positions;
        this.paces = paces;
        this.ids = ids;
        this.clock = clock;
    }

    /// Tells every thread whose room's slug has a place; answers how many.
    public int tell(Function<String, @Nullable Place> placeOf) {
        var now = clock.instant();
        int told = 0;
        for (var thread : all()) {
            var place = placeOf.apply(thread.room());
            if (place != null) {
                told += tell(thread, place, now.minus(thread.ago())) ? 1 : 0;
            }
        }
        paces.measure();
        tellDraft(placeOf.apply("rheumatology"));
        return told;
    }

    /// The rooms the threads are of, by slug.
    public List<String> rooms() {
        return all().stream().map(DemoThread::room).distinct().sorted().toList();
    }

    private void tellDraft(@Nullable Place place) {
        if (place != null) {
            new People(place).find("elif").ifPresent(writer -> demoDraft.tell(writer, place));
        }
    }

    private boolean tell(DemoThread thread, Place place, Instant began) {
        var people = new People(place);
        var author = people.find(thread.author());
        if (author.isEmpty()) {
            return false;
        }
        var key = new DraftKey.Start(thread.kind(), place);
        var start =
                new NewThread(
                                place,
                                thread.kind(),
                                TypedText.line(thread.title()),
                                TypedText.lines(thread.body()),
                                thread.specialty(),
                                thread.tags())
                        .with(demoFiles.take(author.get().id(), key, thread.files()));
        if (!(startThread.start(author.get(), start, submission(), began)
                instanceof StartOutcome.There begun)) {
            return false;
        }
        var id = begun.thread();
        for (var reply : thread.replies()) {
            people.find(reply.author())
                    .ifPresent(replier -> reply(id, reply, replier, author.get(), people, began));
        }
        return true;
    }

    private void reply(
            ThreadId thread,
            DemoThread.Reply reply,
            Viewer replier,
            Viewer asker,
            People people,
            Instant began) {
        var at = began.plus(reply.after());
        var words = new NewReply(TypedText.lines(reply.body()), reply.quote(), submission());
        if (!(writeReply.write(replier, thread, words, at) instanceof ReplyOutcome.Written it)) {
            return;
        }
        positions.advance(replier.id(), thread, it.seq(), at);
        for (var handle : reply.helpful()) {
            people.find(handle).ifPresent(reader -> marks.markHelpful(reader, it.reply(), at));
        }
        if (reply.accepted()) {
            marks.accept(asker, it.reply(), at);
        }
    }

    private SubmissionId submission() {
        return new SubmissionId(ids.next());
    }

    /// Oldest first, as things happen.
    private static List<DemoThread> all() {
        try {
            var threads = new ArrayList<DemoThread>();
            var resolver = new PathMatchingResourcePatternResolver();
            for (var file : resolver.getResources("classpath*:demo/discussions/*.md")) {
                threads.add(DemoThread.read(file.getContentAsString(StandardCharsets.UTF_8)));
            }
            threads.sort(Comparator.comparing(DemoThread::ago).reversed());
            return threads;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The verified members who may read a place, by handle; each looked up once.
    private final class People {
        private final Place place;
        private final Map<String, Optional<Viewer>> known = new HashMap<>();

        People(Place place) {
            this.place = place;
        }

        Optional<Viewer> find(String handle) {
            return known.computeIfAbsent(handle, unseen -> readers.withHandle(handle, place));
        }
    }
}
