package org.consilium.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.consilium.moderation.trusting.Measuring;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// How far each member is trusted. Measured when it is asked for, and kept for a minute.
@Component
public class TrustLevels {
    private static final int KEPT = 20_000;

    private final Measuring measuring;
    private final Cache<MemberId, TrustLevel> levels =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(Duration.ofMinutes(1)).build();

    TrustLevels(Measuring measuring) {
        this.measuring = measuring;
    }

    public TrustLevel of(Viewer member) {
        return levels.get(member.id(), unseen -> measuring.measure(member).level());
    }

    /// Something was decided about this member.
    public void forget(MemberId member) {
        levels.invalidate(member);
    }
}
