package org.consilium.moderation;

import java.time.Duration;

/// What lifts a member to the next level (`member…`, `trusted…`), for how long a decision against
/// them holds them back, what new and limited members may do, and the periods of the law. As
/// administrators chose it: [ModerationChoices].
public record ModerationSettings(
        int memberDays,
        int memberThreadsRead,
        int memberReplies,
        int trustedDays,
        int trustedThreadsRead,
        int trustedReplies,
        int trustedHelpful,
        Duration upheldCounts,
        int newLinks,
        int newMentions,
        int newPostsPerDay,
        int limitedPostsPerDay,
        Duration warningCounts,
        Duration undoWithin,
        Duration appealWithin,
        Duration appealDecidedWithin) {}
