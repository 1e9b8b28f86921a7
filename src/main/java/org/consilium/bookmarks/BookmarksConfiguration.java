package org.consilium.bookmarks;

import java.time.Clock;
import java.time.Duration;
import org.consilium.notifications.NotificationKind;
import org.consilium.platform.Job;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The place in the navigation, and the kind of notice.
@Configuration(proxyBeanMethods = false)
class BookmarksConfiguration {
    private static final int PLACE = 60;
    private static final Duration KEPT = Duration.ofDays(30);

    static final NotificationKind REMINDER =
            new NotificationKind(
                            "bookmarks.reminder", Message.of("bookmarks I want to see again"), true)
                    .forEverybody()
                    .icon("bookmark");

    @Bean
    static NavItem bookmarksPlace() {
        return new NavItem(PLACE, Message.of("Bookmarks"), "/bookmarks", "bookmark", Who.MEMBER);
    }

    @Bean
    static Job forgetRemovedBookmarks(BookmarkRepository bookmarks, Clock clock) {
        return Job.of(
                "bookmarks.forget-removed",
                Duration.ofHours(12),
                () -> bookmarks.forgetRemovedBefore(clock.instant().minus(KEPT)));
    }

    @Bean
    static NotificationKind reminderKind() {
        return REMINDER;
    }
}
