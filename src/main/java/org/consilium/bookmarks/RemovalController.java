package org.consilium.bookmarks;

import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Removing a bookmark, and taking that back.
@Controller
class RemovalController {
    private final Bookmarks bookmarks;

    RemovalController(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    @PostMapping("/bookmarks/{id}/removal")
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, @PathVariable BookmarkId id) {
        if (!bookmarks.remove(viewer.id(), id)) {
            throw new NotFound();
        }
        return Screen.redirect("/bookmarks")
                .flash(
                        Message.of("The bookmark is gone."),
                        "/bookmarks/" + id.shortForm() + "/removal?_method=delete");
    }

    @DeleteMapping("/bookmarks/{id}/removal")
    @Access(Who.MEMBER)
    Screen delete(Viewer viewer, @PathVariable BookmarkId id) {
        if (!bookmarks.restore(viewer.id(), id)) {
            throw new NotFound();
        }
        return Screen.redirect("/bookmarks").flash(Message.of("The bookmark is back."));
    }
}
