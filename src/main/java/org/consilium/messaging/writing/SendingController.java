package org.consilium.messaging.writing;

import org.consilium.messaging.ConversationId;
import org.consilium.messaging.MessageId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The button "Undo" after sending a message.
@Controller("messageSendingController")
class SendingController {
    private final UndoMessage undoMessage;

    SendingController(UndoMessage undoMessage) {
        this.undoMessage = undoMessage;
    }

    @DeleteMapping("/messages/{id}/sending/{message}")
    @Access(Who.MEMBER)
    Screen delete(Viewer viewer, @PathVariable ConversationId id, @PathVariable MessageId message) {
        return switch (undoMessage.undo(viewer, id, message)) {
            case UndoOutcome.Undone undone ->
                    Screen.redirect(id.path() + "#write")
                            .flash(
                                    Message.of(
                                            "Taken back. Nobody was told, and what you wrote is here."));
            case UndoOutcome.TooLate(int seq) ->
                    at(id, seq)
                            .flash(
                                    Message.of(
                                            "It is too late to undo this: others have been told. You can still take the message back."));
            case UndoOutcome.Answered(int seq) ->
                    at(id, seq)
                            .flash(
                                    Message.of(
                                            "Somebody has written since, so it stays. You can still take the message back."));
        };
    }

    private static Screen at(ConversationId id, int seq) {
        return Screen.redirect(id.path() + "#message-" + seq);
    }
}
