package org.consilium.discussions.editing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilium.deidentification.GateForm;
import org.consilium.deidentification.GateReview;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.drafts.Drafts;
import org.consilium.discussions.finding.PostSearch;
import org.consilium.discussions.model.PostFiles;
import org.consilium.discussions.model.PostGate;
import org.consilium.discussions.model.PostText;
import org.consilium.discussions.model.PostTexts;
import org.consilium.discussions.model.TagRepository;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.discussions.model.ThreadHead;
import org.consilium.discussions.moderating.PostingLimits;
import org.consilium.discussions.telling.Telling;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.files.SentFiles;
import org.consilium.files.Tray;
import org.consilium.platform.Id;
import org.consilium.platform.Item;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.verification.Specialties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes of posts by their authors. What a post was is kept, and every reader may see it.
@Component
class Edits {
    private final ThreadAccess access;
    private final PostRepository posts;
    private final PostTexts texts;
    private final TagRepository tags;
    private final Drafts drafts;
    private final Files files;
    private final PostingLimits limits;
    private final PostGate gate;
    private final Telling telling;
    private final PostSearch search;
    private final Specialties specialties;
    private final Clock clock;

    Edits(
            ThreadAccess access,
            PostRepository posts,
            PostTexts texts,
            TagRepository tags,
            Drafts drafts,
            Files files,
            PostingLimits limits,
            PostGate gate,
            Telling telling,
            PostSearch search,
            Specialties specialties,
            Clock clock) {
        this.access = access;
        this.posts = posts;
        this.texts = texts;
        this.tags = tags;
        this.drafts = drafts;
        this.files = files;
        this.limits = limits;
        this.gate = gate;
        this.telling = telling;
        this.search = search;
        this.specialties = specialties;
        this.clock = clock;
    }

    /// The files a form holds, and how it describes them.
    record SentFor(List<FileId> held, SentFiles sent) {
        /// Null where the form says nothing of files: they stay as they are.
        static @Nullable SentFor of(List<FileId> held, SentFiles sent) {
            return sent.shown() ? new SentFor(held, sent) : null;
        }
    }

    Post toEdit(Viewer viewer, ThreadId id) {
        access.toEdit(viewer, id);
        return posts.find(id, new DraftKey.EditThread(id).tray(viewer.id()))
                .orElseThrow(NotFound::new);
    }

    Post toEdit(Viewer viewer, ReplyId id) {
        access.toEdit(viewer, id);
        return posts.find(id, new DraftKey.EditReply(id).tray(viewer.id()))
                .orElseThrow(NotFound::new);
    }

    @Transactional
    EditOutcome change(
            Viewer author, ThreadId id, EditForm form, @Nullable SentFor held, GateForm decided) {
        var head = access.toEdit(author, id);
        var tray = new DraftKey.EditThread(id).tray(author.id());
        var before = posts.find(id, tray).orElseThrow(NotFound::new);
        var refused = limits.toEdit(author, form.cleanBody());
        if (refused.isPresent()) {
            return new EditOutcome.NotNow(refused.get());
        }
        var review = review(form.wording(), before, held, decided, id.item());
        if (!review.isClear()) {
            return new EditOutcome.Held(review);
        }
        var now = clock.instant();
        if (form.revisions() != before.revisions() || !posts.keep(id, before, now)) {
            return new EditOutcome.ChangedMeanwhile(before);
        }
        var text = texts.compose(form.cleanBody(), head.place());
        var specialty =
                Optional.of(form.specialty())
                        .filter(code -> specialties.find(code).isPresent())
                        .orElse(null);
        posts.change(id, form.cleanTitle(), specialty, List.copyOf(form.cleanTags()));
        posts.change(id, text, now);
        tags.set(id, head.place(), head.createdAt(), form.cleanTags());
        var key = new DraftKey.EditThread(id);
        drafts.discard(author.id(), key);
        setFiles(tray, held, PostFiles.THREAD, id);
        gate.record(id.item(), review);
        search.changedWhole(id);
        tellNewlyMentioned(author, head, before, text, id.path());
        return new EditOutcome.Changed(id.path());
    }

    @Transactional
    EditOutcome change(
            Viewer author, ReplyId id, EditForm form, @Nullable SentFor held, GateForm decided) {
        var head = access.toEdit(author, id);
        var tray = new DraftKey.EditReply(id).tray(author.id());
        var before = posts.find(id, tray).orElseThrow(NotFound::new);
        var refused = limits.toEdit(author, form.cleanBody());
        if (refused.isPresent()) {
            return new EditOutcome.NotNow(refused.get());
        }
        var review = review(form.replyWording(), before, held, decided, id.item());
        if (!review.isClear()) {
            return new EditOutcome.Held(review);
        }
        var now = clock.instant();
        if (form.revisions() != before.revisions() || !posts.keep(id, before, now)) {
            return new EditOutcome.ChangedMeanwhile(before);
        }
        var text = texts.compose(form.cleanBody(), head.thread().place());
        posts.change(id, text, now);
        var key = new DraftKey.EditReply(id);
        drafts.discard(author.id(), key);
        setFiles(tray, held, PostFiles.REPLY, id);
        gate.record(id.item(), review);
        search.changed(id);
        tellNewlyMentioned(author, head.thread(), before, text, head.path());
        return new EditOutcome.Changed(head.path());
    }

    private GateReview review(
            PostGate.Wording wording,
            Post post,
            @Nullable SentFor held,
            GateForm decided,
            Item item) {
        var shown = post.files().own();
        if (held != null) {
            var names = held.held().stream().map(FileId::shortForm).toList();
            var all = new ArrayList<>(held.sent().described(shown));
            all.addAll(post.files().tray());
            all.removeIf(file -> !names.contains(file.id()));
            shown = all;
        }
        return gate.review(wording, shown, decided, item);
    }

    private void setFiles(Tray tray, @Nullable SentFor held, String kind, Id post) {
        if (held != null) {
            files.set(tray, held.held(), kind, post.value());
            files.describe(kind, post.value(), held.sent().texts());
        }
    }

    private void tellNewlyMentioned(
            Viewer author, ThreadHead thread, Post before, PostText after, String path) {
        if (after.mentioned().isEmpty()) {
            return;
        }
        var known = texts.mentionedIn(before.body(), thread.place());
        var added =
                after.mentioned().stream()
                        .filter(member -> !known.contains(member) && !author.is(member))
                        .toList();
        var place = access.standing(author, thread.place()).card();
        telling.mentioned(
                added, new Telling.Deed(thread.id(), place, author.id(), author.name(), path));
    }
}
