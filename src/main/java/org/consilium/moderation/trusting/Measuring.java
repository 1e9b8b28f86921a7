package org.consilium.moderation.trusting;

import java.time.Clock;
import java.time.Duration;
import org.consilium.moderation.MemberActivity;
import org.consilium.moderation.ModerationChoices;
import org.consilium.moderation.Use;
import org.consilium.platform.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Measures a member's trust and writes it down for lists.
@Component
public class Measuring {
    private final TrustRepository trust;
    private final ObjectProvider<MemberActivity> activity;
    private final ModerationChoices settings;
    private final Clock clock;

    Measuring(
            TrustRepository trust,
            ObjectProvider<MemberActivity> activity,
            ModerationChoices settings,
            Clock clock) {
        this.trust = trust;
        this.activity = activity;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public Measured measure(Viewer member) {
        var now = clock.instant();
        var record = trust.read(member.id(), now.minus(settings.now().upheldCounts()));
        var source = activity.getIfAvailable();
        var standing =
                new Standing(
                        (int) Duration.between(record.joinedAt(), now).toDays(),
                        source == null ? Use.NONE : source.of(member.id(), most()),
                        record.upheld(),
                        member.isVerified(now),
                        !member.roles().isEmpty());
        var level = new TrustPolicy(settings.now()).level(standing);
        if (level != record.level()) {
            trust.keep(member.id(), level, now);
        }
        return new Measured(level, standing);
    }

    private int most() {
        return Math.max(
                Math.max(settings.now().trustedThreadsRead(), settings.now().trustedReplies()),
                Math.max(settings.now().trustedHelpful(), settings.now().memberThreadsRead()));
    }
}
