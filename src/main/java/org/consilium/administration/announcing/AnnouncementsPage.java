package org.consilium.administration.announcing;

import java.time.Instant;
import java.util.List;
import org.consilium.ui.Problems;

/// Model of `administration/announcements`.
public record AnnouncementsPage(
        List<Notice> notices, AnnouncementForm form, Instant now, Problems problems) {
    public AnnouncementsPage {
        notices = List.copyOf(notices);
    }
}
