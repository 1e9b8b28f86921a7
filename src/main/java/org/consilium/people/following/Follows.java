package org.consilium.people.following;

import org.consilium.accounts.Member;
import org.consilium.accounts.Members;
import org.consilium.notifications.NotificationKind;
import org.consilium.notifications.Notifications;
import org.consilium.people.Blocks;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Following a colleague, and ending it. Clinicians follow clinicians, nobody themselves, and
/// nobody whom they blocked or who blocked them.
@Component
public class Follows {
    private final FollowRepository follows;
    private final Notifications notifications;
    private final Members members;
    private final Blocks blocks;
    private final NotificationKind followed;

    Follows(
            FollowRepository follows,
            Notifications notifications,
            Members members,
            Blocks blocks,
            @Qualifier("followedKind") NotificationKind followedKind) {
        this.follows = follows;
        this.notifications = notifications;
        this.members = members;
        this.blocks = blocks;
        this.followed = followedKind;
    }

    /// Follows, and tells the colleague so; doing it twice is doing it once.
    @Transactional
    public void follow(Viewer viewer, String handle) {
        var colleague = toFollow(viewer, handle);
        if (blocks.holdBetween(viewer.id(), colleague)) {
            throw new NotFound();
        }
        if (follows.follow(viewer.id(), colleague)) {
            members.find(viewer.id()).ifPresent(follower -> tell(colleague, follower));
        }
    }

    @Transactional
    public void unfollow(Viewer viewer, String handle) {
        follows.unfollow(viewer.id(), toFollow(viewer, handle));
    }

    /// Ends that the two follow each other, because one blocked the other.
    @Transactional
    public void endBetween(MemberId one, MemberId other) {
        follows.unfollow(one, other);
        follows.unfollow(other, one);
    }

    private void tell(MemberId colleague, Member follower) {
        notifications.tell(
                colleague,
                follower.id(),
                followed,
                Message.of("{name} follows you now", "name", follower.name()),
                "/people/" + follower.handle());
    }

    private MemberId toFollow(Viewer viewer, String handle) {
        var colleague = follows.find(handle).orElseThrow(NotFound::new);
        if (!viewer.isClinician() || viewer.is(colleague)) {
            throw new NotFound();
        }
        return colleague;
    }
}
