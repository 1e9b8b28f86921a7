package org.consilium.notifications.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Model of `notifications/outbox`. `open` says that everybody may read it, `configured` that there
/// is a mail server; `state` is null for mails of every state.
public record OutboxPage(
        List<MailLine> mails,
        @Nullable MailState state,
        boolean open,
        boolean configured,
        boolean mayRetry,
        @Nullable String next) {

    /// Model of `notifications/mail`: one mail as it was written.
    public record One(KeptMail mail, boolean open, boolean mayRetry) {}

    public OutboxPage {
        mails = List.copyOf(mails);
    }

    public List<MailState> states() {
        return List.of(MailState.QUEUED, MailState.SENT, MailState.FAILED);
    }

    public boolean shows(@Nullable MailState tab) {
        return tab == state;
    }
}
