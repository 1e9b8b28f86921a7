package org.consilium.messaging.inbox;

import java.util.Collection;
import java.util.stream.Collectors;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Badge;
import org.consilium.ui.Live;
import org.consilium.ui.LiveTopic;
import org.springframework.stereotype.Component;

/// The number on the place of messages; the same on all devices, because it is counted, not kept.
@Component
public class InboxBadge implements Badge, LiveTopic {
    private static final String NAME = "inbox";

    private final UnreadRepository unread;
    private final Live live;

    InboxBadge(UnreadRepository unread, Live live) {
        this.unread = unread;
        this.live = live;
    }

    /// Tells open pages of these members their number, once the surrounding transaction has
    /// committed.
    public void publish(Collection<MemberId> members) {
        if (!members.isEmpty()) {
            live.publishAll(
                    NAME,
                    unread.of(members).entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            each -> each.getKey().shortForm(),
                                            each -> each.getValue().toString())));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String place() {
        return "/messages";
    }

    @Override
    public String counting() {
        return UnreadRepository.UNREAD;
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
        return Integer.toString(unread.of(viewer.id()));
    }
}
