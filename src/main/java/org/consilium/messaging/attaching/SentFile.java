package org.consilium.messaging.attaching;

import org.consilium.ui.Attachment;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// Model of `messaging/sent-file`: a file that was taken, or why not.
public record SentFile(@Nullable Attachment file, @Nullable Message why) {}
