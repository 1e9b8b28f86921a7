package org.consilium.notifications.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Set;

/// Tells mail that a program wrote: absences, receipts, lists, reports. It is never answered and
/// never published, so no two programs can talk to each other through us (RFC 3834).
final class AutomaticMail {
    private static final Set<String> PRECEDENCES = Set.of("bulk", "junk", "list", "auto_reply");
    private static final Set<String> TELLING =
            Set.of(
                    "List-Id",
                    "List-Unsubscribe",
                    "X-Autoreply",
                    "X-Autorespond",
                    "X-Auto-Reply-From");
    private static final Set<String> DAEMONS =
            Set.of("mailer-daemon", "postmaster", "noreply", "no-reply");

    private AutomaticMail() {}

    static boolean is(MimeMessage mail, String sender) throws MessagingException {
        var submitted = first(mail, "Auto-Submitted");
        boolean said = !submitted.isEmpty() && !submitted.startsWith("no");
        return said
                || PRECEDENCES.contains(first(mail, "Precedence"))
                || mail.isMimeType("multipart/report")
                || DAEMONS.contains(sender.substring(0, Math.max(0, sender.indexOf('@'))))
                || has(mail);
    }

    private static boolean has(MimeMessage mail) throws MessagingException {
        for (var header : TELLING) {
            if (mail.getHeader(header) != null) {
                return true;
            }
        }
        return false;
    }

    private static String first(MimeMessage mail, String header) throws MessagingException {
        var values = mail.getHeader(header);
        return values == null ? "" : values[0].strip().toLowerCase(Locale.ROOT);
    }
}
