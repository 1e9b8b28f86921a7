package org.consilium.messaging.reading;

import org.consilium.messaging.ConversationId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a conversation, and its messages alone when an open page asks for them anew.
@Controller
class ConversationController {
    private final ConversationPages pages;

    ConversationController(ConversationPages pages) {
        this.pages = pages;
    }

    @GetMapping("/messages/{id}")
    @Access(Who.MEMBER)
    Screen show(
            Viewer viewer,
            @PathVariable ConversationId id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer before,
            @RequestParam(required = false) @Nullable Integer unread,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        boolean anew = htmx != null;
        var wish = new ConversationPages.Wish(from, before, unread, anew);
        return Screen.of(
                anew ? "messaging/sent" : "messaging/conversation", pages.read(viewer, id, wish));
    }
}
