package org.consilium.messaging.writing;

import java.time.Clock;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.model.MessageLimits;
import org.consilium.messaging.model.SubmissionId;
import org.consilium.messaging.reading.ConversationPages;
import org.consilium.platform.Access;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The form at the end of a conversation.
@Controller
class MessageController {
    private static final String PAGE = "messaging/conversation";

    private final WriteMessage writeMessage;
    private final ConversationPages pages;
    private final Keeping keeping;
    private final RateLimits limits;
    private final Clock clock;

    MessageController(
            WriteMessage writeMessage,
            ConversationPages pages,
            Keeping keeping,
            RateLimits limits,
            Clock clock) {
        this.writeMessage = writeMessage;
        this.pages = pages;
        this.keeping = keeping;
        this.limits = limits;
        this.clock = clock;
    }

    @PostMapping("/messages/{id}/sent")
    @Access(Who.MEMBER)
    Screen create(@PathVariable ConversationId id, MessageForm form, Viewer viewer) {
        var body = form.cleanBody();
        var problems = Problems.none();
        MessageLimits.checkBody(body, problems);
        if (!problems.isEmpty()) {
            return Screen.of(PAGE, pages.withForm(viewer, id, form, problems)).invalid();
        }
        if (!limits.take(RateLimit.MESSAGE_PER_MEMBER, viewer.id().shortForm())) {
            problems.add(
                    "body",
                    Message.of(
                            "You have written a lot in a short time. Nothing is lost: send it again in a few minutes."));
            return Screen.of(PAGE, pages.withForm(viewer, id, form, problems))
                    .status(MessageLimits.TOO_OFTEN);
        }
        var submission = SubmissionId.of(form.submission());
        return switch (writeMessage.write(viewer, id, body, submission, clock.instant())) {
            case WriteOutcome.Written written -> sent(id, written.seq());
            case WriteOutcome.WrittenBefore before -> sent(id, before.seq());
            case WriteOutcome.Refused refused -> {
                problems.add("body", Refusals.of(refused.why()));
                yield Screen.of(PAGE, pages.withForm(viewer, id, form, problems)).refused();
            }
        };
    }

    /// Not sent yet: kept as it is, to go on another time.
    @PostMapping(path = "/messages/{id}/sent", params = "keep")
    @Access(Who.MEMBER)
    Screen update(
            @PathVariable ConversationId id, MessageForm form, DraftForm draft, Viewer viewer) {
        pages.open(viewer, id);
        var problems = keeping.keep(viewer, id.shortForm(), draft);
        return problems.isEmpty()
                ? Screen.redirect(id.path() + "#write").flash(Message.of("Kept as a draft."))
                : Screen.of(PAGE, pages.withForm(viewer, id, form, problems)).refused();
    }

    private static Screen sent(ConversationId id, int seq) {
        return Screen.redirect(id.path() + "#message-" + seq);
    }
}
