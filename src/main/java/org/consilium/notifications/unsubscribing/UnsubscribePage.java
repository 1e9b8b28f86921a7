package org.consilium.notifications.unsubscribing;

/// Model of `notifications/unsubscribe`: the question, or that it is done.
public record UnsubscribePage(String token, boolean done) {}
