package org.consilium.messaging.inbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.consilium.people.Bylines;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's conversations, and the search within them.
@Controller
class InboxController {
    private static final int LIMIT = 25;
    private static final String PATH = "/messages";

    private final InboxQueries inbox;
    private final SearchQueries search;
    private final UnreadRepository unread;
    private final Bylines bylines;

    InboxController(
            InboxQueries inbox, SearchQueries search, UnreadRepository unread, Bylines bylines) {
        this.inbox = inbox;
        this.search = search;
        this.unread = unread;
        this.bylines = bylines;
    }

    @GetMapping(PATH)
    @Access(Who.MEMBER)
    Screen list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after) {
        var words = SearchWords.of(q);
        var from = Cursor.read(after, Cursor.NEWEST);
        return Screen.of(
                "messaging/inbox",
                words.isEmpty()
                        ? conversations(viewer, from, after != null)
                        : found(viewer, words, from, after != null));
    }

    private InboxPage conversations(Viewer viewer, Cursor from, boolean further) {
        var slice = inbox.list(viewer.id(), from, LIMIT);
        var next = slice.next();
        return new InboxPage(
                "",
                slice.items().stream().map(line -> line(viewer, line)).toList(),
                List.of(),
                further,
                unread.requests(viewer.id()),
                next == null ? null : PATH + "?after=" + next.write());
    }

    private InboxPage found(Viewer viewer, SearchWords words, Cursor from, boolean further) {
        var slice = search.find(viewer.id(), words, from, LIMIT);
        var next = slice.next();
        var path = PATH + "?q=" + URLEncoder.encode(words.typed(), StandardCharsets.UTF_8);
        return new InboxPage(
                words.typed(),
                List.of(),
                slice.items(),
                further,
                0,
                next == null ? null : path + "&after=" + next.write());
    }

    private InboxPage.Line line(Viewer viewer, InboxLine line) {
        var other = line.other();
        return new InboxPage.Line(line, other == null ? null : bylines.of(viewer, other));
    }
}
