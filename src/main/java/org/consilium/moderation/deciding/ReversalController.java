package org.consilium.moderation.deciding;

import org.consilium.moderation.DecisionId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Taking a decision back, with the reason.
@Controller
class ReversalController {
    private static final int LONGEST = 2_000;

    private final UndoDecision undoDecision;
    private final MatterPages pages;

    ReversalController(UndoDecision undoDecision, MatterPages pages) {
        this.undoDecision = undoDecision;
        this.pages = pages;
    }

    @PostMapping("/decisions/{id}/reversal")
    @Access(Who.MEMBER)
    Screen create(
            Viewer viewer,
            @PathVariable DecisionId id,
            @RequestParam(defaultValue = "") String reason) {
        var handled = undoDecision.toUndo(viewer, id);
        var clean = reason.strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            var problems =
                    Problems.none()
                            .add(
                                    "reason",
                                    Message.of(
                                            "Say why you take it back, in at most 2,000 characters."));
            var form = DecisionForm.proposed(null, handled.matter().reason());
            return pages.of(handled, form, reason, problems).invalid();
        }
        var outcome = undoDecision.undo(viewer, id, clean);
        return Screen.redirect(outcome.matter().path()).flash(words(outcome));
    }

    private static Message words(UndoOutcome outcome) {
        return switch (outcome) {
            case UndoOutcome.Undone undone ->
                    Message.of("Taken back: everything is as it was, and the reports wait again.");
            case UndoOutcome.TooLate late ->
                    Message.of(
                            "The time to take this decision back is over. Now only an appeal can lift it.");
            case UndoOutcome.UndoneBefore before ->
                    Message.of("This decision was taken back before.");
        };
    }
}
