package org.consilium.discussions.editing;

import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What was changed in a post, for everybody who may read it.
@Controller
class HistoryController {
    private final ThreadAccess access;
    private final PostRepository posts;

    HistoryController(ThreadAccess access, PostRepository posts) {
        this.access = access;
        this.posts = posts;
    }

    @GetMapping("/threads/{id}/history")
    @Access(Who.CLINICIAN)
    Screen show(@PathVariable ThreadId id, Viewer viewer) {
        access.toRead(viewer, id);
        var post =
                posts.find(id, new DraftKey.EditThread(id).tray(viewer.id()))
                        .orElseThrow(NotFound::new);
        return Screen.of(
                "discussions/history", HistoryPage.of(id.path(), post, posts.revisions(id)));
    }

    @GetMapping("/replies/{id}/history")
    @Access(Who.CLINICIAN)
    Screen show(@PathVariable ReplyId id, Viewer viewer) {
        var reply = access.toRead(viewer, id);
        var post =
                posts.find(id, new DraftKey.EditReply(id).tray(viewer.id()))
                        .orElseThrow(NotFound::new);
        return Screen.of(
                "discussions/history", HistoryPage.of(reply.path(), post, posts.revisions(id)));
    }
}
