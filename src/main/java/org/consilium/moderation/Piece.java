package org.consilium.moderation;

import java.util.function.IntSupplier;

/// Something a member is about to write: whether it starts a thread or a conversation, how many
/// links and mentions are in it, and how many such pieces they wrote in the last 24 hours (asked
/// only where a limit makes it matter).
public record Piece(boolean starts, int links, int mentions, IntSupplier writtenInADay) {}
