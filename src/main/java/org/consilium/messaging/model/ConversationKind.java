package org.consilium.messaging.model;

/// Whether a conversation is of two for good, or of a few with a name.
public enum ConversationKind {
    PAIR,
    GROUP
}
