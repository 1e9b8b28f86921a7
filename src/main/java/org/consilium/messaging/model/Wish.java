package org.consilium.messaging.model;

/// What a member chose: whether they let others know what they have read, and see it of others;
/// whether they take messages from who is not known to them.
public record Wish(boolean receipts, boolean requests) {
    public static final Wish DEFAULT = new Wish(true, true);
}
