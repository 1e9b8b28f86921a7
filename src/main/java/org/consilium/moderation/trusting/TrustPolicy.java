package org.consilium.moderation.trusting;

import org.consilium.moderation.ModerationSettings;
import org.consilium.moderation.TrustLevel;

/// From what a member has done to their level. Verified clinicians begin as members; an upheld
/// report holds everybody one level back.
record TrustPolicy(ModerationSettings settings) {
    TrustLevel level(Standing standing) {
        if (standing.staff()) {
            return TrustLevel.TRUSTED;
        }
        var grown = grown(standing);
        return standing.upheld() == 0 ? grown : grown.lower();
    }

    private TrustLevel grown(Standing standing) {
        if (isTrusted(standing)) {
            return TrustLevel.TRUSTED;
        }
        return standing.verified() || isMember(standing) ? TrustLevel.MEMBER : TrustLevel.NEW;
    }

    private boolean isMember(Standing standing) {
        return standing.days() >= settings.memberDays()
                && standing.use().threadsRead() >= settings.memberThreadsRead()
                && standing.use().replies() >= settings.memberReplies();
    }

    private boolean isTrusted(Standing standing) {
        return standing.days() >= settings.trustedDays()
                && standing.use().threadsRead() >= settings.trustedThreadsRead()
                && standing.use().replies() >= settings.trustedReplies()
                && standing.use().helpful() >= settings.trustedHelpful();
    }
}
