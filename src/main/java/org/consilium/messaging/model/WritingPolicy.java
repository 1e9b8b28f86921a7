package org.consilium.messaging.model;

import java.time.Instant;
import org.consilium.people.SilenceKind;
import org.consilium.platform.Viewer;

/// Whether somebody may write in a conversation they are in, and if not, why. Whether the other
/// blocked them is not told apart from their having left, or from a verification that has ended:
/// nobody learns that they were blocked.
public enum WritingPolicy {
    ALLOWED,
    /// Clinicians write while they are verified.
    NOT_VERIFIED,
    /// A moderator took writing from them for a while.
    SUSPENDED,
    /// They blocked the other.
    BLOCKED_BY_SELF,
    /// The first message waits for the other's answer.
    WAITS,
    /// The other takes nothing here, or is gone.
    NOBODY_THERE;

    public static WritingPolicy of(Viewer viewer, Conversation conversation, Instant now) {
        if (viewer.isClinician() && !viewer.isVerified(now)) {
            return NOT_VERIFIED;
        }
        var other = conversation.other();
        if (other == null) {
            return conversation.company().isEmpty() && conversation.asked().isEmpty()
                    ? NOBODY_THERE
                    : ALLOWED;
        }
        if (other.silence() == SilenceKind.BLOCK) {
            return BLOCKED_BY_SELF;
        }
        return switch (other.state()) {
            case IN -> takesMessages(viewer, other, now) ? ALLOWED : NOBODY_THERE;
            case ASKED, DECLINED -> WAITS;
            case WAITING, LEFT -> NOBODY_THERE;
        };
    }

    /// Whether they could answer, and did not block the viewer.
    private static boolean takesMessages(Viewer viewer, Participant other, Instant now) {
        return !other.apart() && (!viewer.isClinician() || other.card().isVerified(now));
    }
}
