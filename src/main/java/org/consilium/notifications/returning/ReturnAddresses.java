package org.consilium.notifications.returning;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.consilium.notifications.inbound.InboundSettings;
import org.consilium.notifications.outbox.MailId;
import org.consilium.platform.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The addresses that answers to one of our mails come back to. Each names the mail and is signed
/// for its purpose, so that nobody can guess one; it is in lower case and shorter than 64
/// characters, because not every mail server keeps more. A month after the mail it is worth
/// nothing: the mail's id tells when that is.
@Component
public class ReturnAddresses {
    /// What comes back to an address: a reply by a person, or word that the mail did not arrive.
    public enum Purpose {
        REPLY("r-"),
        BOUNCE("b-");

        private final String prefix;

        Purpose(String prefix) {
            this.prefix = prefix;
        }
    }

    /// What an address says.
    public record Return(Purpose purpose, MailId mail) {}

    private static final Duration GOOD_FOR = Duration.ofDays(30);
    private static final int ID_BYTES = 16;
    private static final int MAC_BYTES = 10;
    private static final int RADIX = 32;
    private static final int CHARACTERS = 42;

    private final InboundSettings settings;
    private final @Nullable Secrets secrets;
    private final Clock clock;

    public ReturnAddresses(InboundSettings settings, @Nullable Secrets secrets, Clock clock) {
        this.settings = settings;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// The address for a purpose; empty where no mail is taken in.
    public Optional<String> of(Purpose purpose, MailId mail) {
        return settings.isOn()
                ? Optional.of(localPart(purpose, mail) + "@" + settings.domain())
                : Optional.empty();
    }

    /// What an address of ours is for; empty for any other, and for one that is too old.
    public Optional<Return> read(String address) {
        int at = address.lastIndexOf('@');
        var domain = address.substring(at + 1);
        if (at < 0 || !settings.isOn() || !domain.equalsIgnoreCase(settings.domain())) {
            return Optional.empty();
        }
        var local = address.substring(0, at).toLowerCase(Locale.ROOT);
        return Arrays.stream(Purpose.values())
                .filter(purpose -> local.startsWith(purpose.prefix))
                .findFirst()
                .flatMap(purpose -> mailOf(purpose, local).map(mail -> new Return(purpose, mail)));
    }

    private Optional<MailId> mailOf(Purpose purpose, String local) {
        var code = local.substring(purpose.prefix.length());
        if (code.length() != CHARACTERS || !code.matches("[0-9a-v]+")) {
            return Optional.empty();
        }
        var number = new BigInteger(code, RADIX);
        if (number.bitLength() > Byte.SIZE * (ID_BYTES + MAC_BYTES)) {
            return Optional.empty();
        }
        var id = number.shiftRight(Byte.SIZE * MAC_BYTES);
        var mail = new MailId(new UUID(id.shiftRight(Long.SIZE).longValue(), id.longValue()));
        boolean ours =
                MessageDigest.isEqual(
                        localPart(purpose, mail).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        local.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return ours && !isTooOld(mail) ? Optional.of(mail) : Optional.empty();
    }

    private boolean isTooOld(MailId mail) {
        var written = Instant.ofEpochMilli(mail.value().getMostSignificantBits() >>> 16);
        return written.plus(GOOD_FOR).isBefore(clock.instant());
    }

    private String localPart(Purpose purpose, MailId mail) {
        var id =
                ByteBuffer.allocate(ID_BYTES)
                        .putLong(mail.value().getMostSignificantBits())
                        .putLong(mail.value().getLeastSignificantBits())
                        .array();
        var mac = Objects.requireNonNull(secrets).mac("mail-" + purpose.name(), id);
        var whole =
                ByteBuffer.allocate(ID_BYTES + MAC_BYTES).put(id).put(mac, 0, MAC_BYTES).array();
        var code = new BigInteger(1, whole).toString(RADIX);
        return purpose.prefix + "0".repeat(CHARACTERS - code.length()) + code;
    }
}
