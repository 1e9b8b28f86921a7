package org.consilium.notifications.outbox;

import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// A mail with what it says, for the page that shows it. The text of a transactional mail is empty
/// once it was sent; `member` is null for who is none yet; `link` is the path its button leads to.
public record KeptMail(
        MailLine line,
        @Nullable MemberId member,
        boolean transactional,
        String text,
        String html,
        String link) {
    public boolean hasText() {
        return !text.isEmpty();
    }
}
