package org.consilium.notifications;

import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells members what concerns them.
@Component
public class Notifications {
    private final NoticeRepository notices;
    private final BadgeCount badge;

    Notifications(NoticeRepository notices, BadgeCount badge) {
        this.notices = notices;
        this.badge = badge;
    }

    /// Tells one member, as they wish to be told of this kind: a notice, a mail, both or neither.
    /// Part of the caller's transaction. `text` names people and rooms only, never anything
    /// clinical and never a title; `path` is where the notice leads. Unread notices of a kind about
    /// the same page (the path without query) become one.
    @Transactional
    public void tell(MemberId to, NotificationKind kind, Message text, String path) {
        notices.add(to, kind, text, path);
        badge.publish(to);
    }

    /// Marks read what the viewer was told about a page, because they are looking at it.
    @Transactional
    public void readAll(Viewer viewer, String path) {
        if (viewer.isSignedIn() && notices.readAbout(viewer.id(), path) > 0) {
            badge.publish(viewer.id());
        }
    }
}
