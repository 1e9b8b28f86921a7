package org.consilium.messaging.answering;

import org.consilium.messaging.model.Wish;
import org.consilium.messaging.model.WishRepository;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Receipts, and who may write for the first time.
@Controller
class WishController {
    private final WishRepository wishes;

    WishController(WishRepository wishes) {
        this.wishes = wishes;
    }

    @GetMapping("/messages/settings")
    @Access(Who.MEMBER)
    Screen form(Viewer viewer) {
        return Screen.of("messaging/settings", wishes.of(viewer.id()));
    }

    @PostMapping("/messages/settings")
    @Access(Who.MEMBER)
    Screen update(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String receipts,
            @RequestParam(required = false) @Nullable String requests) {
        wishes.keep(viewer.id(), new Wish(receipts != null, requests != null));
        return Screen.redirect("/messages").flash(Message.of("Your choice is saved."));
    }
}
