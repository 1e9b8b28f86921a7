package org.consilium.notifications.outbox;

/// Model of `notifications/mail`: one mail as it was written.
public record MailView(KeptMail mail, boolean open, boolean mayRetry) {}
