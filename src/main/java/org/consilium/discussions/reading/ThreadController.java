package org.consilium.discussions.reading;

import org.consilium.discussions.ThreadId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a thread.
@Controller
class ThreadController {
    private final ThreadPages pages;

    ThreadController(ThreadPages pages) {
        this.pages = pages;
    }

    @GetMapping("/threads/{id}")
    @Access(Who.CLINICIAN)
    Screen show(
            @PathVariable ThreadId id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer quote,
            @RequestParam(defaultValue = "false") Boolean kept,
            Viewer viewer) {
        return pages.read(viewer, id, from, new ThreadPages.Quoting(quote, kept));
    }
}
