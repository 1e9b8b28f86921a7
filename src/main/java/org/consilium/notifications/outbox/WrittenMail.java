package org.consilium.notifications.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A mail as it leaves, in its reader's language. `attempts` counts the one it is read for;
/// `answerable` says that a reply to it is taken.
record WrittenMail(
        MailId id,
        @Nullable String kind,
        @Nullable String unsubscribePath,
        String toAddress,
        String toName,
        String subject,
        String text,
        String html,
        Instant queuedAt,
        int attempts,
        boolean answerable) {}
