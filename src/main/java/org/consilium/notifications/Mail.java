package org.consilium.notifications;

import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// A letter to one member, not yet in their language. `subject` is generic and `text` holds nothing
/// clinical; `action` is what its button says and `path` where it leads. `kind` is null for
/// transactional mail, which cannot be declined; a mail of a kind goes only to who wishes such.
/// `answers` is what a reply to the mail answers, if anything.
public record Mail(
        MemberId to,
        Message subject,
        Message text,
        Message action,
        String path,
        @Nullable NotificationKind kind,
        @Nullable Item answers) {

    public Mail(
            MemberId to,
            Message subject,
            Message text,
            Message action,
            String path,
            @Nullable NotificationKind kind) {
        this(to, subject, text, action, path, kind, null);
    }

    /// A mail somebody asked for by an act of their own.
    public static Mail transactional(
            MemberId to, Message subject, Message text, Message action, String path) {
        return new Mail(to, subject, text, action, path, null, null);
    }
}
