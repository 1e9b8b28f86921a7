package org.consilium.notifications.model;

import java.time.Instant;
import org.consilium.accounts.AccountMail.Addressee;
import org.jspecify.annotations.Nullable;

/// Where a member gets mail, and when they wish to have peace. `bounced` says that mail to this
/// address came back.
public record Recipient(Addressee addressee, boolean bounced, @Nullable QuietHours quiet) {

    /// When a mail may reach them: now, or when the quiet hours end that are on.
    public Instant quietUntil(Instant now) {
        return quiet == null ? now : quiet.endOf(now, addressee.zone());
    }
}
