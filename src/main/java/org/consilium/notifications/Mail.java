package org.consilium.notifications;

import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// A letter to one member, not yet in their language. `subject` is generic and `text` holds nothing
/// clinical; `path` is where its button leads. `kind` is null for transactional mail, which goes to
/// unconfirmed addresses too and cannot be declined; a mail of a kind goes only to a confirmed
/// address whose owner wishes mails of that kind.
public record Mail(
        MemberId to, Message subject, Message text, String path, @Nullable NotificationKind kind) {

    public static Mail transactional(MemberId to, Message subject, Message text, String path) {
        return new Mail(to, subject, text, path, null);
    }
}
