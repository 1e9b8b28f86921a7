package org.consilium.discussions.starting;

import java.time.Instant;
import java.util.List;
import org.consilium.discussions.NewThread;
import org.consilium.discussions.PresentOutcome;
import org.consilium.discussions.PresentedThread;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadStarted;
import org.consilium.discussions.finding.PostSearch;
import org.consilium.discussions.model.FollowRepository;
import org.consilium.discussions.model.PostFiles;
import org.consilium.discussions.model.PostText;
import org.consilium.discussions.model.PostTexts;
import org.consilium.discussions.model.ReadPositionRepository;
import org.consilium.discussions.model.TagRepository;
import org.consilium.discussions.moderating.PostingLimits;
import org.consilium.files.Files;
import org.consilium.platform.Ids;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.consilium.ui.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins a thread that another module presents. That module has asked whether the writer may, and
/// has checked what it says. Nothing is kept that ties a writer to a thread under another's name:
/// no position, no following, no mention told.
@Component
public class PresentThread {
    private final PostTexts texts;
    private final ThreadRepository threads;
    private final TagRepository tags;
    private final FollowRepository follows;
    private final ReadPositionRepository positions;
    private final Files files;
    private final PostingLimits limits;
    private final PostSearch search;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    PresentThread(
            PostTexts texts,
            ThreadRepository threads,
            TagRepository tags,
            FollowRepository follows,
            ReadPositionRepository positions,
            Files files,
            PostingLimits limits,
            PostSearch search,
            ApplicationEventPublisher events,
            Ids ids) {
        this.texts = texts;
        this.threads = threads;
        this.tags = tags;
        this.follows = follows;
        this.positions = positions;
        this.files = files;
        this.limits = limits;
        this.search = search;
        this.events = events;
        this.ids = ids;
    }

    /// `at` is now, except for the demo world.
    @Transactional
    public PresentOutcome present(Viewer writer, PresentedThread presented, Instant at) {
        var thread = clean(presented.thread());
        var refused = limits.toStart(writer, thread.body(), at);
        if (refused.isPresent()) {
            return new PresentOutcome.NotNow(refused.get());
        }
        var author = presented.author();
        var submission = new SubmissionId(presented.submission());
        var id = new ThreadId(ids.next());
        if (!threads.insert(id, thread, author, submission, at)) {
            return new PresentOutcome.Presented(threads.find(author, submission));
        }
        keep(id, thread, texts.compose(thread.body(), thread.place()), at);
        if (writer.is(author)) {
            follows.begin(id, author, at);
            positions.advance(author, id, 0, at);
        }
        files.attach(presented.tray(), thread.files(), PostFiles.THREAD, id.value());
        if (!writer.is(author)) {
            files.seal(PostFiles.THREAD, id.value());
        }
        search.changed(id);
        events.publishEvent(new ThreadStarted(id, thread.kind(), author, at));
        return new PresentOutcome.Presented(id);
    }

    private void keep(ThreadId id, NewThread thread, PostText text, Instant at) {
        threads.insertText(id, text);
        tags.set(id, thread.place(), at, thread.tags());
    }

    private static NewThread clean(NewThread thread) {
        return new NewThread(
                thread.place(),
                thread.kind(),
                TypedText.line(thread.title()),
                TypedText.lines(thread.body()),
                thread.specialty(),
                List.copyOf(thread.tags()),
                thread.files());
    }
}
