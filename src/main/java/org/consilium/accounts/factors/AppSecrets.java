package org.consilium.accounts.factors;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.consilium.platform.MemberId;
import org.consilium.platform.Secrets;
import org.springframework.stereotype.Component;

/// Carries the secret of an app that is being set up through the page, sealed for its member: until
/// its first code has come nothing is kept, and looking at the page changes nothing.
@Component
class AppSecrets {
    private static final String PURPOSE = "authenticator-being-set-up";
    private static final Duration VALID = Duration.ofMinutes(30);

    private final Secrets secrets;
    private final Clock clock;

    AppSecrets(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    String seal(MemberId member, byte[] secret) {
        var until = clock.instant().plus(VALID).getEpochSecond();
        var plain =
                ByteBuffer.allocate(Long.BYTES + secret.length).putLong(until).put(secret).array();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(secrets.seal(PURPOSE, member.shortForm(), plain));
    }

    /// Empty when it is not ours, not this member's, or older than half an hour.
    Optional<byte[]> unseal(MemberId member, String sealed) {
        return bytes(sealed)
                .flatMap(it -> secrets.unseal(PURPOSE, member.shortForm(), it))
                .filter(plain ->
                        ByteBuffer.wrap(plain).getLong() > clock.instant().getEpochSecond())
                .map(plain -> Arrays.copyOfRange(plain, Long.BYTES, plain.length));
    }

    private static Optional<byte[]> bytes(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }
}
