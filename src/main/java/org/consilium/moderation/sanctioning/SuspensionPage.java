package org.consilium.moderation.sanctioning;

import org.consilium.moderation.Sanction;
import org.consilium.ui.Message;

/// Model of `moderation/suspension`: why, until when, and where to appeal.
public record SuspensionPage(Sanction sanction, Message rule) {}
