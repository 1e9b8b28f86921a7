package org.consilium.bookmarks;

import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Removing a folder.
@Controller
class FolderController {
    private final Bookmarks bookmarks;

    FolderController(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    @DeleteMapping("/bookmarks/folders/{id}")
    @Access(Who.MEMBER)
    Screen delete(Viewer viewer, @PathVariable FolderId id) {
        bookmarks.removeFolder(viewer.id(), id);
        return Screen.redirect("/bookmarks")
                .flash(Message.of("The folder is gone. Its bookmarks are still here."));
    }
}
