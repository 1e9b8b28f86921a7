package org.consilium.notifications.outbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.consilium.accounts.AccountMail.Addressee;
import org.consilium.notifications.inbound.InboundSettings;
import org.consilium.notifications.returning.ReturnAddresses;
import org.consilium.platform.Database;
import org.consilium.platform.Hashes;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.env.MockEnvironment;

/// What the outbox's tests share: letters to somebody nobody else writes to, carriers to a server
/// on a port, and what that server was given.
final class Post {
    private Post() {}

    static GreenMail server() {
        return server(0);
    }

    static GreenMail server(int port) {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(10_000);
        var server = new GreenMail(setup);
        server.start();
        return server;
    }

    static MailSettings settings(int port) {
        return new MailSettings(
                "127.0.0.1",
                port,
                "",
                "",
                MailSettings.Tls.NONE,
                "Consilium <no-reply@consilium.example>",
                "https://consilium.example");
    }

    static PublicAddress address(int port) {
        return new PublicAddress(settings(port), new MockEnvironment());
    }

    static CarryMail carrier(int port, Database database, Clock clock) {
        var server = new MailServer(settings(port), address(port), noReturns());
        return new CarryMail(new MailRepository(database), server, (mail, problem) -> {}, clock);
    }

    /// No mail is taken in.
    static ReturnAddresses noReturns() {
        return new ReturnAddresses(InboundSettings.OFF, null, Clock.systemUTC());
    }

    static String someAddress() {
        return Hashes.token().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "x")
                + "@example.org";
    }

    static Letter letter(String email) {
        return letter(email, "Somebody", null, null);
    }

    static Letter letter(
            String email, String name, @Nullable MemberId member, @Nullable String kind) {
        return new Letter(
                new Addressee(email, name, Locale.UK, ZoneOffset.UTC),
                member,
                kind,
                Message.of("There is news for you"),
                Message.of("Somebody answered you."),
                Message.of("Open it in Consilium"),
                "/notices");
    }

    /// What the server was given for an address.
    static List<MimeMessage> received(GreenMail server, String email) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, email))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String email) {
        try {
            return Arrays.toString(message.getAllRecipients()).contains(email);
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
