package org.consilium.notifications.outbox;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// The mail server, `consilium.mail.*`. Without a host nothing is sent and mails stay readable on
/// the outbox page. `publicUrl` is where links in mails lead: the address people reach this
/// instance at, without a slash at the end; empty means this machine, for trying out.
@Validated
@ConfigurationProperties(prefix = "consilium.mail", ignoreUnknownFields = false)
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") @Min(1) @Max(65535) int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("STARTTLS") @NotNull Tls tls,
        @DefaultValue("Consilium <no-reply@localhost>") @NotBlank String from,
        @DefaultValue("") String publicUrl) {

    /// How the connection is protected: upgraded (and refused where it cannot be), from the first
    /// byte, or not at all, for a server on this machine.
    public enum Tls {
        STARTTLS,
        TLS,
        NONE
    }

    @AssertTrue(message = "must be an address such as \"Consilium <no-reply@example.org>\"")
    boolean isFromAnAddress() {
        try {
            return new InternetAddress(from, true).getAddress().contains("@");
        } catch (AddressException notOne) {
            return false;
        }
    }

    @AssertTrue(message = "must begin with https:// (or http://) and not end with a slash")
    boolean isPublicUrlAnAddress() {
        return publicUrl.isEmpty() || publicUrl.matches("https?://[^\\s/]+(/[^\\s]*[^\\s/])?");
    }

    public boolean isConfigured() {
        return !host.isBlank();
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + ", " + tls + "]";
    }
}
