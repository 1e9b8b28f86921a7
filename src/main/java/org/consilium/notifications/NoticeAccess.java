package org.consilium.notifications;

import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// A notice is its member's, and nobody else's.
@Component
class NoticeAccess {
    private final NoticeRepository notices;

    NoticeAccess(NoticeRepository notices) {
        this.notices = notices;
    }

    Notice toRead(Viewer viewer, NoticeId id) {
        return notices.find(viewer.id(), id).orElseThrow(NotFound::new);
    }
}
