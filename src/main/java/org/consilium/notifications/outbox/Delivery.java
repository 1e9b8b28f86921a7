package org.consilium.notifications.outbox;

/// What became of one attempt to hand a mail to the mail server.
sealed interface Delivery {
    /// The server has taken it.
    record Accepted() implements Delivery {}

    /// The server will never take this one: no such address, for instance.
    record Refused(String problem) implements Delivery {}

    /// The server has a reason not to take this one now.
    record Deferred(String problem) implements Delivery {}

    /// There is no talking to the server at all: it is away, hangs, or does not let us in.
    record Unreachable(String problem) implements Delivery {}
}
