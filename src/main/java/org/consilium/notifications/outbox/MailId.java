package org.consilium.notifications.outbox;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies a mail; its Message-ID is made from it and so is the same at every attempt.
public record MailId(UUID value) implements Id {}
