package org.consilium.notifications.outbox;

import java.time.Instant;
import org.consilium.platform.Cursor;
import org.jspecify.annotations.Nullable;

/// A mail in the list of the outbox. `nextAt` is when it is tried next, while it waits; `problem`
/// is what the mail server said last.
public record MailLine(
        MailId id,
        MailState state,
        String toName,
        String toAddress,
        String subject,
        Instant queuedAt,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable String problem) {

    Cursor cursor() {
        return Cursor.of(queuedAt, id);
    }
}
