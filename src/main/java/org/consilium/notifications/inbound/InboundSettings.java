package org.consilium.notifications.inbound;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Taking mail in, `consilium.inbound.*`: replies to our mails, and word of those that did not
/// arrive. Off without a `domain`. Mail for that domain is handed to `port` by the mail server in
/// front, or fetched from a mailbox (`imapHost`), or both.
@Validated
@ConfigurationProperties(prefix = "consilium.inbound", ignoreUnknownFields = false)
public record InboundSettings(
        @DefaultValue("") @NotNull String domain,
        @DefaultValue("0") @Min(0) @Max(65535) int port,
        @DefaultValue("127.0.0.1") @NotNull String bind,
        @DefaultValue("1000000") @Min(10_000) @Max(50_000_000) int mostBytes,
        @DefaultValue("") @NotNull String imapHost,
        @DefaultValue("993") @Min(1) @Max(65535) int imapPort,
        @DefaultValue("true") boolean imapTls,
        @DefaultValue("") @NotNull String imapUser,
        @DefaultValue("") @NotNull String imapPassword) {

    private static final int MOST_BYTES = 1_000_000;

    /// No mail is taken in.
    public static final InboundSettings OFF =
            new InboundSettings("", 0, "127.0.0.1", MOST_BYTES, "", 993, true, "", "");

    @AssertTrue(message = "must be a domain such as reply.example.org")
    boolean isDomainOne() {
        return domain.isEmpty()
                || domain.matches("[A-Za-z0-9](-?[A-Za-z0-9])*(\\.[A-Za-z0-9](-?[A-Za-z0-9])*)*");
    }

    public boolean isOn() {
        return !domain.isEmpty();
    }

    boolean hasServer() {
        return isOn() && port > 0;
    }

    boolean hasMailbox() {
        return isOn() && !imapHost.isEmpty();
    }

    @Override
    public String toString() {
        return "InboundSettings[" + domain + ", port " + port + ", mailbox " + imapHost + "]";
    }
}
