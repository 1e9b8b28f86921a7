package org.consilium.notifications;

import java.util.stream.Stream;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Slice;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The viewer's notices, and the way from one to what it is about.
@Controller
class NoticeController {
    private static final int LIMIT = 40;

    private final NoticeRepository notices;
    private final NoticeAccess access;
    private final Notifications notifications;
    private final Preferences preferences;

    NoticeController(
            NoticeRepository notices,
            NoticeAccess access,
            Notifications notifications,
            Preferences preferences) {
        this.notices = notices;
        this.access = access;
        this.notifications = notifications;
        this.preferences = preferences;
    }

    @GetMapping("/notices")
    @Access(Who.MEMBER)
    Screen list(Viewer viewer, @RequestParam(required = false) @Nullable String after) {
        var slice = notices.list(viewer.id(), Cursor.read(after, Cursor.NEWEST), LIMIT);
        var lines = slice.items().stream().map(this::line).toList();
        var next = slice.next();
        return Screen.of(
                "notifications/notices",
                new NoticePage(
                        lines,
                        newest(slice),
                        next == null ? null : "/notices?after=" + next.write()));
    }

    @GetMapping("/notices/{id}")
    @Access(Who.MEMBER)
    Screen show(Viewer viewer, @PathVariable NoticeId id) {
        var notice = access.toRead(viewer, id);
        notifications.read(viewer, notice.id());
        return Screen.redirect(notice.path());
    }

    private NoticePage.Line line(Notice notice) {
        return new NoticePage.Line(notice, preferences.icon(notice.kind()));
    }

    private static @Nullable String newest(Slice<Notice> slice) {
        return Stream.of(slice.items())
                .filter(items -> items.stream().anyMatch(Notice::unread))
                .map(items -> items.getFirst().cursor().write())
                .findFirst()
                .orElse(null);
    }
}
