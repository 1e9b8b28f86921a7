package org.consilium.messaging.writing;

import org.consilium.messaging.ConversationId;
import org.consilium.messaging.model.MessageLimits;
import org.consilium.platform.Access;
import org.consilium.platform.Ids;
import org.consilium.platform.NotFound;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Mending a message one sent.
@Controller
class EditController {
    private static final String PAGE = "messaging/edit";

    private final Amendments amendments;
    private final Ids ids;

    EditController(Amendments amendments, Ids ids) {
        this.amendments = amendments;
        this.ids = ids;
    }

    @GetMapping("/messages/{id}/sent/{seq}/edit")
    @Access(Who.MEMBER)
    Screen form(Viewer viewer, @PathVariable ConversationId id, @PathVariable Integer seq) {
        var body = amendments.editable(viewer, id, seq).orElseThrow(NotFound::new);
        return Screen.of(
                PAGE, new EditPage(id, seq, MessageForm.fresh(body, ids), Problems.none()));
    }

    @PostMapping("/messages/{id}/sent/{seq}/edit")
    @Access(Who.MEMBER)
    Screen update(
            Viewer viewer,
            @PathVariable ConversationId id,
            @PathVariable Integer seq,
            MessageForm form) {
        var problems = Problems.none();
        MessageLimits.checkBody(form.cleanBody(), problems);
        if (!problems.isEmpty()) {
            return Screen.of(PAGE, new EditPage(id, seq, form, problems)).invalid();
        }
        var submission = SubmissionId.of(form.submission());
        if (!amendments.edit(viewer, id, seq, form.cleanBody(), submission)) {
            problems.add(
                    "body",
                    Message.of(
                            "A message can be changed for a quarter of an hour. You can take it back and write another."));
            return Screen.of(PAGE, new EditPage(id, seq, form, problems)).refused();
        }
        return Screen.redirect(id.path() + "#message-" + seq);
    }
}
