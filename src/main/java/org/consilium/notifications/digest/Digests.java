package org.consilium.notifications.digest;

import java.time.Clock;
import org.consilium.notifications.model.DigestFrequency;
import org.consilium.notifications.model.DigestTurnRepository;
import org.consilium.platform.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ending digests, for whoever holds the link of one.
@Component
public class Digests {
    /// The kind of a digest's mail, in its unsubscribe link.
    public static final String KIND = "notifications.digest";

    private final DigestTurnRepository turns;
    private final Clock clock;

    Digests(DigestTurnRepository turns, Clock clock) {
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional
    public void stop(MemberId member) {
        var now = clock.instant();
        var titles = turns.find(member).orElse(DigestTurnRepository.Choice.USUAL).titles();
        var never = new DigestTurnRepository.Choice(DigestFrequency.NEVER, titles);
        turns.keep(member, never, now, now);
    }
}
