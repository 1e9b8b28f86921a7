package org.consilium.notifications.choosing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.consilium.platform.Id;
import org.consilium.platform.MemberId;
import org.consilium.platform.Secrets;
import org.springframework.stereotype.Component;

/// Makes and reads the token in a mail that opens its reader's choices without signing in: signed
/// for this purpose alone, good for ninety days.
@Component
public class ChoiceTokens {
    private static final String PURPOSE = "preferences";
    private static final Duration GOOD_FOR = Duration.ofDays(90);

    /// Whose token it is, and whether it is too old.
    record Holder(MemberId member, boolean expired) {}

    private final Secrets secrets;
    private final Clock clock;

    ChoiceTokens(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    public String make(MemberId member) {
        long until = clock.instant().plus(GOOD_FOR).getEpochSecond();
        return secrets.sign(PURPOSE, member.shortForm() + "." + until);
    }

    Optional<Holder> read(String token) {
        return secrets.verify(PURPOSE, token).flatMap(this::parse);
    }

    /// What was signed was written by [#make].
    private Optional<Holder> parse(String text) {
        int dot = text.indexOf('.');
        var until = Instant.ofEpochSecond(Long.parseLong(text.substring(dot + 1)));
        return Id.parse(text.substring(0, dot))
                .map(id -> new Holder(new MemberId(id), until.isBefore(clock.instant())));
    }
}
