package org.consilium.notifications.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads word of a mail that did not arrive (RFC 3464).
final class DeliveryReport {
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\s*$");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*(5\\.\\d+\\.\\d+)");
    private static final Pattern DIAGNOSIS =
            Pattern.compile("(?im)^Diagnostic-Code:\\s*(?:\\w+;)?\\s*(\\S[^\\r\\n]*)");
    private static final int MOST_BYTES = 20_000;

    private DeliveryReport() {}

    /// What the last mail server said, with its status code first; empty when the report is of
    /// something else, such as a delay.
    static Optional<String> failure(Part mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report")) {
            return Optional.empty();
        }
        var parts = (Multipart) mail.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            if (parts.getBodyPart(i).isMimeType("message/delivery-status")) {
                return failure(text(parts.getBodyPart(i)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> failure(String status) {
        var code = STATUS.matcher(status);
        if (!FAILED.matcher(status).find() || !code.find()) {
            return Optional.empty();
        }
        var diagnosis = DIAGNOSIS.matcher(status);
        return Optional.of(code.group(1) + (diagnosis.find() ? " " + diagnosis.group(1) : ""));
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (var content = part.getInputStream()) {
            return new String(content.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }
}
