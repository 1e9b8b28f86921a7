package org.consilium.messaging.model;

/// How a member stands to a conversation they were once part of, or asked into. `WAITING` is a
/// patient who asked: they see nothing before the other agrees.
public enum ParticipantState {
    IN,
    ASKED,
    DECLINED,
    WAITING,
    LEFT
}
