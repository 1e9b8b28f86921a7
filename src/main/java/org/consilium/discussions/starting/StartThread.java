package org.consilium.discussions.starting;

import java.time.Instant;
import org.consilium.deidentification.GateReview;
import org.consilium.discussions.NewThread;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.drafts.Drafts;
import org.consilium.discussions.finding.PostSearch;
import org.consilium.discussions.model.FollowRepository;
import org.consilium.discussions.model.PostFiles;
import org.consilium.discussions.model.PostGate;
import org.consilium.discussions.model.PostText;
import org.consilium.discussions.model.PostTexts;
import org.consilium.discussions.model.ReadPositionRepository;
import org.consilium.discussions.model.TagRepository;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.discussions.moderating.PostingLimits;
import org.consilium.files.Files;
import org.consilium.platform.Ids;
import org.consilium.platform.Sendings;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes a question or an article; its author follows it from then on. What follows for others
/// waits while it can be taken back.
@Component
public class StartThread {
    private final ThreadAccess access;
    private final PostTexts texts;
    private final ThreadRepository threads;
    private final TagRepository tags;
    private final FollowRepository follows;
    private final ReadPositionRepository positions;
    private final Drafts drafts;
    private final Files files;
    private final PostingLimits limits;
    private final PostGate gate;
    private final PostSearch search;
    private final Sendings sendings;
    private final Ids ids;

    StartThread(
            ThreadAccess access,
            PostTexts texts,
            ThreadRepository threads,
            TagRepository tags,
            FollowRepository follows,
            ReadPositionRepository positions,
            Drafts drafts,
            Files files,
            PostingLimits limits,
            PostGate gate,
            PostSearch search,
            Sendings sendings,
            Ids ids) {
        this.access = access;
        this.texts = texts;
        this.threads = threads;
        this.tags = tags;
        this.follows = follows;
        this.positions = positions;
        this.drafts = drafts;
        this.files = files;
        this.limits = limits;
        this.gate = gate;
        this.search = search;
        this.sendings = sendings;
        this.ids = ids;
    }

    /// `thread` has been cleaned and checked; `at` is now, except for the demo world.
    @Transactional
    public StartOutcome start(
            Viewer author, NewThread thread, SubmissionId submission, Instant at) {
        access.toStart(author, thread.place());
        var refused = limits.toStart(author, thread.body(), at);
        if (refused.isPresent()) {
            return threads.findSubmitted(author.id(), submission)
                    .<StartOutcome>map(StartOutcome.StartedBefore::new)
                    .orElseGet(() -> new StartOutcome.NotNow(refused.get()));
        }
        var review = review(author, thread);
        if (!review.isClear()) {
            return new StartOutcome.Held(review);
        }
        var text = texts.compose(thread.body(), thread.place());
        var id = new ThreadId(ids.next());
        if (!threads.insert(id, thread, author.id(), submission, at)) {
            return new StartOutcome.StartedBefore(threads.find(author.id(), submission));
        }
        keep(id, thread, text, author, at);
        gate.record(id.item(), review);
        search.changed(id);
        return new StartOutcome.Started(id, sendings.send(id.item(), at, thread.undoable()));
    }

    private GateReview review(Viewer author, NewThread thread) {
        var key = new DraftKey.Start(thread.kind(), thread.place());
        var wording = new PostGate.Wording(thread.title(), thread.body(), thread.tags());
        return gate.review(wording, key.tray(author.id()), thread.files(), thread.gate());
    }

    private void keep(ThreadId id, NewThread thread, PostText text, Viewer author, Instant at) {
        threads.insertText(id, text);
        tags.set(id, thread.place(), at, thread.tags());
        follows.begin(id, author.id(), at);
        positions.advance(author.id(), id, 0, at);
        var key = new DraftKey.Start(thread.kind(), thread.place());
        drafts.discard(author.id(), key);
        files.attach(key.tray(author.id()), thread.files(), PostFiles.THREAD, id.value());
    }
}
