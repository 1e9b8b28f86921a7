package org.consilium.notifications.outbox;

import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Role;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The outbox, and one mail of it.
@Controller
class OutboxController {
    private static final int LIMIT = 50;

    private final MailRepository mails;
    private final OutboxAccess access;
    private final MailServer server;

    OutboxController(MailRepository mails, OutboxAccess access, MailServer server) {
        this.mails = mails;
        this.access = access;
        this.server = server;
    }

    @GetMapping("/outbox")
    @Access(Who.ANYONE)
    Screen list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable MailState state,
            @RequestParam(required = false) @Nullable String after) {
        access.toList(viewer);
        var slice = mails.list(state, Cursor.read(after, Cursor.NEWEST), LIMIT);
        var next = slice.next();
        var filter = state == null ? "" : "state=" + state + "&";
        return Screen.of(
                "notifications/outbox",
                new OutboxPage(
                        slice.items(),
                        state,
                        access.isOpen(),
                        server.isConfigured(),
                        viewer.has(Role.ADMINISTRATOR),
                        next == null ? null : "/outbox?" + filter + "after=" + next.write()));
    }

    @GetMapping("/outbox/{id}")
    @Access(Who.ANYONE)
    Screen show(Viewer viewer, @PathVariable MailId id) {
        var mail = access.toRead(viewer, id);
        return Screen.of(
                "notifications/mail",
                new OutboxPage.One(mail, access.isOpen(), viewer.has(Role.ADMINISTRATOR)));
    }
}
