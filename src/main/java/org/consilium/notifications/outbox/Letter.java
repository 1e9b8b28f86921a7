package org.consilium.notifications.outbox;

import org.consilium.accounts.AccountMail.Addressee;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// A letter whose addressee is known, not yet written. `member` is null for who is none yet; `kind`
/// is the key of a notification kind, null for transactional mail.
public record Letter(
        Addressee to,
        @Nullable MemberId member,
        @Nullable String kind,
        Message subject,
        Message text,
        Message action,
        String path) {}
