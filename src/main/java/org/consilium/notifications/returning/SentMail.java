package org.consilium.notifications.returning;

import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// What is remembered of a mail when something comes back: to whom it went, and what a reply to it
/// answers.
public record SentMail(MemberId member, String address, @Nullable Item answers) {}
