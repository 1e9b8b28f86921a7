package org.consilium.discussions.sending;

import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The button "Undo" after sending.
@Controller
class SendingController {
    private final TakeBack takeBack;

    SendingController(TakeBack takeBack) {
        this.takeBack = takeBack;
    }

    @DeleteMapping("/threads/{id}/sending")
    @Access(Who.VERIFIED)
    Screen delete(
            @PathVariable ThreadId id,
            @RequestParam(defaultValue = "") String form,
            Viewer viewer) {
        return answer(takeBack.thread(viewer, id, () -> DraftKey.of(form)));
    }

    @DeleteMapping("/threads/{id}/sending/{reply}")
    @Access(Who.VERIFIED)
    Screen delete(@PathVariable ThreadId id, @PathVariable ReplyId reply, Viewer viewer) {
        return answer(takeBack.reply(viewer, id, reply));
    }

    private static Screen answer(TakeBackOutcome outcome) {
        var page = Screen.redirect(outcome.path());
        return switch (outcome) {
            case TakeBackOutcome.TakenBack back ->
                    page.flash(
                            Message.of("Taken back. Nobody was told, and what you wrote is here."));
            case TakeBackOutcome.TooLate late ->
                    page.flash(
                            Message.of(
                                    "It is too late to undo this: others have been told. You can still edit or delete it."));
            case TakeBackOutcome.Answered answered ->
                    page.flash(
                            Message.of(
                                    "Somebody has answered already, so it stays. You can still edit or delete it."));
        };
    }
}
