package org.consilium.discussions.editing;

import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.model.PostLimits;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.ui.TypedText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Deleting a post, and undoing it. Authors do it at once; moderators give a reason first.
@Controller
class DeletionController {
    private static final String PATH = "/deletion";
    private static final String UNDO = PATH + "?_method=delete";

    private final ThreadAccess access;
    private final Deletions deletions;

    DeletionController(ThreadAccess access, Deletions deletions) {
        this.access = access;
        this.deletions = deletions;
    }

    @GetMapping("/threads/{id}/deletion")
    @Access(Who.CLINICIAN)
    Screen form(@PathVariable ThreadId id, Viewer viewer) {
        access.toDelete(viewer, id);
        return page(id.path(), "", Problems.none());
    }

    @GetMapping("/replies/{id}/deletion")
    @Access(Who.CLINICIAN)
    Screen form(@PathVariable ReplyId id, Viewer viewer) {
        access.toDelete(viewer, id);
        return page(path(id), "", Problems.none());
    }

    @PostMapping("/threads/{id}/deletion")
    @Access(Who.CLINICIAN)
    Screen create(
            @PathVariable ThreadId id,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        boolean mine = viewer.is(access.toDelete(viewer, id).author());
        var problems = mine ? Problems.none() : check(reason);
        if (!problems.isEmpty()) {
            return page(id.path(), reason, problems).invalid();
        }
        deletions.delete(viewer, id, mine ? null : TypedText.line(reason));
        return Screen.redirect(id.path()).flash(Message.of("Deleted."), id.path() + UNDO);
    }

    @PostMapping("/replies/{id}/deletion")
    @Access(Who.CLINICIAN)
    Screen create(
            @PathVariable ReplyId id,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        var reply = access.toDelete(viewer, id);
        boolean mine = viewer.is(reply.author());
        var problems = mine ? Problems.none() : check(reason);
        if (!problems.isEmpty()) {
            return page(path(id), reason, problems).invalid();
        }
        deletions.delete(viewer, id, mine ? null : TypedText.line(reason));
        return Screen.redirect(reply.path()).flash(Message.of("Deleted."), path(id) + UNDO);
    }

    @DeleteMapping("/threads/{id}/deletion")
    @Access(Who.CLINICIAN)
    Screen delete(@PathVariable ThreadId id, Viewer viewer) {
        return Screen.redirect(deletions.undo(viewer, id).id().path())
                .flash(Message.of("It is back."));
    }

    @DeleteMapping("/replies/{id}/deletion")
    @Access(Who.CLINICIAN)
    Screen delete(@PathVariable ReplyId id, Viewer viewer) {
        return Screen.redirect(deletions.undo(viewer, id).path()).flash(Message.of("It is back."));
    }

    private static Problems check(String reason) {
        var problems = Problems.none();
        var clean = TypedText.line(reason);
        if (clean.isEmpty()) {
            problems.add("reason", Message.of("Say why: its author and readers see the reason."));
        } else if (clean.length() > PostLimits.REASON) {
            problems.add(
                    "reason", Message.of("{most} characters at most.", "most", PostLimits.REASON));
        }
        return problems;
    }

    private static Screen page(String post, String reason, Problems problems) {
        return Screen.of(
                "discussions/deletion", new DeletionPage(post + PATH, post, reason, problems));
    }

    private static String path(ReplyId id) {
        return "/replies/" + id.shortForm();
    }
}
