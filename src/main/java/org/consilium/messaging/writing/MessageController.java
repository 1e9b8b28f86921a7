package org.consilium.messaging.writing;

import java.time.Clock;
import java.util.List;
import org.consilium.files.FileId;
import org.consilium.files.SentFiles;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.attaching.MessageFiles;
import org.consilium.messaging.model.ConversationAccess;
import org.consilium.messaging.model.MessageLimits;
import org.consilium.messaging.reading.ConversationPages;
import org.consilium.platform.Access;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.SubmissionId;
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
    private final ConversationAccess access;
    private final ConversationPages pages;
    private final MessageFiles files;
    private final Posting posting;
    private final Keeping keeping;
    private final RateLimits limits;
    private final Clock clock;

    MessageController(
            WriteMessage writeMessage,
            ConversationAccess access,
            ConversationPages pages,
            MessageFiles files,
            Posting posting,
            Keeping keeping,
            RateLimits limits,
            Clock clock) {
        this.writeMessage = writeMessage;
        this.access = access;
        this.pages = pages;
        this.files = files;
        this.posting = posting;
        this.keeping = keeping;
        this.limits = limits;
        this.clock = clock;
    }

    @PostMapping("/messages/{id}/sent")
    @Access(Who.MEMBER)
    Screen create(
            @PathVariable ConversationId id, MessageForm form, SentFiles sent, Viewer viewer) {
        var problems = Problems.none();
        if (sent.stays()) {
            access.toRead(viewer, id);
            files.take(viewer, id, sent, problems);
            var screen = Screen.of(PAGE, pages.withForm(viewer, id, form, problems));
            return problems.isEmpty() ? screen : screen.invalid();
        }
        var body = form.cleanBody();
        MessageLimits.checkBody(body, problems);
        var held = held(viewer, id, sent, problems);
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
        var message = posting.compose(body, submission, clock.instant()).with(held).fromPage();
        return switch (writeMessage.write(viewer, id, message)) {
            case WriteOutcome.Written(var posted) -> sent(id, posted);
            case WriteOutcome.WrittenBefore before -> sent(id, before.seq());
            case WriteOutcome.Refused refused -> {
                problems.add("body", Refusals.of(refused.why()));
                yield Screen.of(PAGE, pages.withForm(viewer, id, form, problems)).refused();
            }
        };
    }

    private List<FileId> held(Viewer viewer, ConversationId id, SentFiles sent, Problems problems) {
        if (!sent.isAny()) {
            return List.of();
        }
        access.toRead(viewer, id);
        return files.takeAll(viewer, id, sent, problems);
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

    private static Screen sent(ConversationId id, Posting.Posted message) {
        var page = sent(id, message.seq());
        return message.undoable()
                ? page.flash(
                        Message.of("Sent."),
                        id.path() + "/sending/" + message.id().shortForm() + "?_method=delete")
                : page;
    }

    private static Screen sent(ConversationId id, int seq) {
        return Screen.redirect(id.path() + "#message-" + seq);
    }
}
