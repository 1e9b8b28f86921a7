package org.consilium.administration.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Model of `administration/mail`: what waits (and since when the oldest), what was given up, and
/// when a mail was sent last.
public record MailHealth(
        long queued, long failed, @Nullable Instant oldest, @Nullable Instant lastSent) {}
