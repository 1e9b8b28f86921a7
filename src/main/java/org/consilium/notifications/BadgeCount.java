package org.consilium.notifications;

import java.util.Collection;
import java.util.stream.Collectors;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Badge;
import org.consilium.ui.Live;
import org.consilium.ui.LiveTopic;
import org.springframework.stereotype.Component;

/// The number on the bell: with each page, and live on pages that are open.
@Component
class BadgeCount implements Badge, LiveTopic {
    private static final String NAME = "badge";

    private final UnreadRepository notices;
    private final Live live;

    BadgeCount(UnreadRepository notices, Live live) {
        this.notices = notices;
        this.live = live;
    }

    /// Tells the member's open pages the number, once the surrounding transaction has committed.
    void publish(MemberId member) {
        publish(member, notices.unread(member));
    }

    /// As [#publish(MemberId)], where the number is known.
    void publish(MemberId member, int unread) {
        live.publish(NAME, member.shortForm(), Integer.toString(unread));
    }

    /// As [#publish], for many at once.
    void publishAll(Collection<MemberId> members) {
        live.publishAll(
                NAME,
                notices.unreadOf(members).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.getKey().shortForm(),
                                        each -> each.getValue().toString())));
    }

    @Override
    public String place() {
        return "/notices";
    }

    @Override
    public String counting() {
        return UnreadRepository.UNREAD;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean admits(Viewer viewer, String key) {
        return viewer.isSignedIn() && key.isEmpty();
    }

    @Override
    public String channel(Viewer viewer, String key) {
        return viewer.id().shortForm();
    }

    @Override
    public String state(Viewer viewer, String key) {
        return Integer.toString(notices.unread(viewer.id()));
    }
}
