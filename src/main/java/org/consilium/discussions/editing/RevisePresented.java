package org.consilium.discussions.editing;

import java.time.Instant;
import java.util.List;
import org.consilium.discussions.NewThread;
import org.consilium.discussions.PresentOutcome;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.finding.PostSearch;
import org.consilium.discussions.model.PostFiles;
import org.consilium.discussions.model.PostTexts;
import org.consilium.discussions.model.TagRepository;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.discussions.moderating.PostingLimits;
import org.consilium.files.Files;
import org.consilium.files.Tray;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.ui.TypedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes a thread that another module presents; what it was is kept for its readers.
@Component
public class RevisePresented {
    private final ThreadAccess access;
    private final PostRepository posts;
    private final PostTexts texts;
    private final TagRepository tags;
    private final Files files;
    private final PostingLimits limits;
    private final PostSearch search;

    RevisePresented(
            ThreadAccess access,
            PostRepository posts,
            PostTexts texts,
            TagRepository tags,
            Files files,
            PostingLimits limits,
            PostSearch search) {
        this.access = access;
        this.posts = posts;
        this.texts = texts;
        this.tags = tags;
        this.files = files;
        this.limits = limits;
        this.search = search;
    }

    /// Its files become those that `thread` names, of its own and of the tray. The place stays.
    @Transactional
    public PresentOutcome revise(
            Viewer author, ThreadId id, NewThread thread, Tray tray, Instant at) {
        var head = access.toRevise(author, id);
        var before = posts.find(id, tray).orElseThrow(NotFound::new);
        var body = TypedText.lines(thread.body());
        var refused = limits.toEdit(author, body);
        if (refused.isPresent()) {
            return new PresentOutcome.NotNow(refused.get());
        }
        if (!posts.keep(id, before, at)) {
            throw new IllegalStateException("two changes at once: the module presents one by one");
        }
        posts.change(
                id, TypedText.line(thread.title()), thread.specialty(), List.copyOf(thread.tags()));
        posts.change(id, texts.compose(body, head.place()), at);
        tags.set(id, head.place(), head.createdAt(), thread.tags());
        files.set(tray, thread.files(), PostFiles.THREAD, id.value());
        search.changedWhole(id);
        return new PresentOutcome.Presented(id);
    }
}
