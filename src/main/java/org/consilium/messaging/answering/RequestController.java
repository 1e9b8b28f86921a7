package org.consilium.messaging.answering;

import org.consilium.notifications.Notifications;
import org.consilium.people.Bylines;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Item;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who wishes to write to the viewer.
@Controller
class RequestController {
    private static final int LIMIT = 20;
    private static final String PATH = "/messages/requests";

    private final RequestQueries requests;
    private final Notifications notifications;
    private final Bylines bylines;

    RequestController(RequestQueries requests, Notifications notifications, Bylines bylines) {
        this.requests = requests;
        this.notifications = notifications;
        this.bylines = bylines;
    }

    @GetMapping(PATH)
    @Access(Who.MEMBER)
    Screen list(Viewer viewer, @RequestParam(required = false) @Nullable String after) {
        var slice = requests.list(viewer.id(), Cursor.read(after, Cursor.NEWEST), LIMIT);
        notifications.readAll(viewer, PATH);
        var next = slice.next();
        return Screen.of(
                "messaging/requests",
                new RequestsPage(
                        slice.items().stream().map(line -> entry(viewer, line)).toList(),
                        next == null ? null : PATH + "?after=" + next.write()));
    }

    private RequestsPage.Entry entry(Viewer viewer, RequestLine line) {
        var message = line.message();
        return new RequestsPage.Entry(
                line.id(),
                bylines.of(viewer, line.from()),
                line.group(),
                line.people(),
                message == null ? null : new Item("message", message.value()),
                line.html(),
                line.at());
    }
}
