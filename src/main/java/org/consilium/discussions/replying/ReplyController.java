package org.consilium.discussions.replying;

import java.time.Clock;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.attaching.Attaching;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.model.PostLimits;
import org.consilium.discussions.model.PostTexts;
import org.consilium.discussions.model.SubmissionId;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.discussions.reading.ThreadPages;
import org.consilium.files.SentFiles;
import org.consilium.platform.Access;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The form at the end of a thread: its preview and its sending.
@Controller
class ReplyController {
    private final ThreadAccess access;
    private final WriteReply writeReply;
    private final ThreadPages pages;
    private final PostTexts texts;
    private final Attaching attaching;
    private final RateLimits limits;
    private final Clock clock;

    ReplyController(
            ThreadAccess access,
            WriteReply writeReply,
            ThreadPages pages,
            PostTexts texts,
            Attaching attaching,
            RateLimits limits,
            Clock clock) {
        this.access = access;
        this.writeReply = writeReply;
        this.pages = pages;
        this.texts = texts;
        this.attaching = attaching;
        this.limits = limits;
        this.clock = clock;
    }

    @PostMapping("/threads/{id}/replies")
    @Access(Who.VERIFIED)
    Screen create(@PathVariable ThreadId id, ReplyForm form, SentFiles sent, Viewer viewer) {
        var key = new DraftKey.Reply(id);
        var problems = Problems.none();
        if (sent.stays()) {
            access.toReply(viewer, id);
            attaching.take(viewer, key, sent, problems);
            var screen = pages.withForm(viewer, id, form, problems, null);
            return problems.isEmpty() ? screen : screen.invalid();
        }
        var body = form.cleanBody();
        PostLimits.checkBody(body, problems);
        if (sent.isAny()) {
            access.toReply(viewer, id);
        }
        var held = attaching.takeAll(viewer, key, sent, problems);
        if (!problems.isEmpty()) {
            access.toReply(viewer, id);
            return pages.withForm(viewer, id, form, problems, null).invalid();
        }
        if (!limits.take(RateLimit.POST_PER_MEMBER, viewer.id().shortForm())) {
            PostLimits.tooOften(problems);
            return pages.withForm(viewer, id, form, problems, null).status(PostLimits.TOO_OFTEN);
        }
        var submission = SubmissionId.of(form.submission());
        var reply = new NewReply(body, form.quotedSeq(), submission, held);
        var outcome = writeReply.write(viewer, id, reply, clock.instant());
        if (outcome instanceof ReplyOutcome.WrittenBefore) {
            attaching.forget(viewer, key, held);
        }
        return switch (outcome) {
            case ReplyOutcome.There there -> Screen.redirect(there.thread().pathTo(there.seq()));
            case ReplyOutcome.NotNow(var why) -> {
                problems.add("body", why);
                yield pages.withForm(viewer, id, form, problems, null).refused();
            }
        };
    }

    @PostMapping(path = "/threads/{id}/replies", params = "preview")
    @Access(Who.VERIFIED)
    Screen show(@PathVariable ThreadId id, ReplyForm form, SentFiles sent, Viewer viewer) {
        var thread = access.toReply(viewer, id);
        var problems = Problems.none();
        attaching.take(viewer, new DraftKey.Reply(id), sent, problems);
        PostLimits.checkBody(form.cleanBody(), problems);
        if (!problems.isEmpty()) {
            return pages.withForm(viewer, id, form, problems, null).invalid();
        }
        var preview = texts.compose(form.cleanBody(), thread.place()).html();
        return pages.withForm(viewer, id, form, problems, preview);
    }
}
