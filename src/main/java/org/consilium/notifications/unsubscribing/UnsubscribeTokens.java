package org.consilium.notifications.unsubscribing;

import java.util.Optional;
import org.consilium.platform.Id;
import org.consilium.platform.MemberId;
import org.consilium.platform.Secrets;
import org.springframework.stereotype.Component;

/// Makes and reads the token of an unsubscribe link: signed, one for each recipient and kind, good
/// for ever, because whoever holds it can do nothing but stop mails.
@Component
public class UnsubscribeTokens {
    private static final String PURPOSE = "unsubscribe";

    /// What a token stops.
    record Subscription(MemberId member, String kind) {}

    private final Secrets secrets;

    UnsubscribeTokens(Secrets secrets) {
        this.secrets = secrets;
    }

    public String make(MemberId member, String kind) {
        return secrets.sign(PURPOSE, member.shortForm() + "." + kind);
    }

    Optional<Subscription> read(String token) {
        return secrets.verify(PURPOSE, token).flatMap(UnsubscribeTokens::parse);
    }

    private static Optional<Subscription> parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : Id.parse(text.substring(0, dot))
                        .map(id -> new Subscription(new MemberId(id), text.substring(dot + 1)));
    }
}
