package org.consilium.discussions.replying;

import java.time.Clock;
import org.consilium.deidentification.GateForm;
import org.consilium.deidentification.GateReview;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.attaching.Attaching;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.model.PostGate;
import org.consilium.discussions.model.PostLimits;
import org.consilium.discussions.model.PostTexts;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.discussions.reading.ThreadPages;
import org.consilium.files.SentFiles;
import org.consilium.platform.Access;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Held;
import org.consilium.ui.Message;
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
    private final PostGate gate;
    private final RateLimits limits;
    private final Clock clock;

    ReplyController(
            ThreadAccess access,
            WriteReply writeReply,
            ThreadPages pages,
            PostTexts texts,
            Attaching attaching,
            PostGate gate,
            RateLimits limits,
            Clock clock) {
        this.access = access;
        this.writeReply = writeReply;
        this.pages = pages;
        this.texts = texts;
        this.attaching = attaching;
        this.gate = gate;
        this.limits = limits;
        this.clock = clock;
    }

    @PostMapping("/threads/{id}/replies")
    @Access(Who.VERIFIED)
    Screen create(
            @PathVariable ThreadId id,
            ReplyForm form,
            SentFiles sent,
            GateForm decided,
            Viewer viewer) {
        if (sent.stays() || decided.stays()) {
            return stay(viewer, id, form, sent, decided);
        }
        var key = new DraftKey.Reply(id);
        var problems = Problems.none();
        var body = form.cleanBody();
        PostLimits.checkBody(body, problems);
        if (sent.isAny()) {
            access.toReply(viewer, id);
        }
        var held = attaching.takeAll(viewer, key, sent, problems);
        if (!problems.isEmpty()) {
            access.toReply(viewer, id);
            return again(viewer, id, form, problems, held(viewer, key, form, decided)).invalid();
        }
        if (!limits.take(RateLimit.POST_PER_MEMBER, viewer.id().shortForm())) {
            PostLimits.tooOften(problems);
            return again(viewer, id, form, problems, held(viewer, key, form, decided))
                    .status(PostLimits.TOO_OFTEN);
        }
        var submission = SubmissionId.of(form.submission());
        var reply = new NewReply(body, form.quotedSeq(), submission, held, decided, true);
        var outcome = writeReply.write(viewer, id, reply, clock.instant());
        if (outcome instanceof ReplyOutcome.WrittenBefore) {
            attaching.forget(viewer, key, held);
        }
        return answer(viewer, id, form, outcome);
    }

    private Screen answer(Viewer viewer, ThreadId id, ReplyForm form, ReplyOutcome outcome) {
        var problems = Problems.none();
        return switch (outcome) {
            case ReplyOutcome.Written it when it.undoable() ->
                    Screen.redirect(it.thread().pathTo(it.seq()))
                            .flash(Message.of("Sent."), undo(it));
            case ReplyOutcome.There there -> Screen.redirect(there.thread().pathTo(there.seq()));
            case ReplyOutcome.NotNow(var why) ->
                    again(viewer, id, form, problems.add("body", why), Held.nothing()).refused();
            case ReplyOutcome.Held(var review) ->
                    again(
                                    viewer,
                                    id,
                                    form,
                                    problems.add(GateReview.FIELD, review.problem()),
                                    review.held())
                            .invalid();
        };
    }

    private static String undo(ReplyOutcome.Written reply) {
        return reply.thread().path() + "/sending/" + reply.reply().shortForm() + "?_method=delete";
    }

    @PostMapping(path = "/threads/{id}/replies", params = "preview")
    @Access(Who.VERIFIED)
    Screen show(
            @PathVariable ThreadId id,
            ReplyForm form,
            SentFiles sent,
            GateForm decided,
            Viewer viewer) {
        var thread = access.toReply(viewer, id);
        var key = new DraftKey.Reply(id);
        var problems = Problems.none();
        attaching.take(viewer, key, sent, problems);
        PostLimits.checkBody(form.cleanBody(), problems);
        var held = held(viewer, key, form, decided);
        if (!problems.isEmpty()) {
            return again(viewer, id, form, problems, held).invalid();
        }
        var preview = texts.compose(form.cleanBody(), thread.place()).html();
        return pages.withForm(viewer, id, form, problems, preview, held);
    }

    /// The form again, with files taken or thrown away, or with replacements in its texts.
    private Screen stay(
            Viewer viewer, ThreadId id, ReplyForm form, SentFiles sent, GateForm decided) {
        access.toReply(viewer, id);
        var key = new DraftKey.Reply(id);
        var replaced = gate.replaced(form.wording(), sent, decided);
        var now = decided.stays() ? form.with(replaced) : form;
        var problems = Problems.none();
        attaching.take(viewer, key, replaced.sent(), problems);
        var screen = again(viewer, id, now, problems, held(viewer, key, now, decided));
        return problems.isEmpty() ? screen : screen.invalid();
    }

    private Held held(Viewer viewer, DraftKey key, ReplyForm form, GateForm decided) {
        return gate.review(form.wording(), key.tray(viewer.id()), decided).held();
    }

    private Screen again(Viewer viewer, ThreadId id, ReplyForm form, Problems problems, Held held) {
        return pages.withForm(viewer, id, form, problems, null, held);
    }
}
