package org.consilium.people;

/// How much a member wishes to see of another: nothing at all, or only when they ask.
public enum SilenceKind {
    BLOCK,
    MUTE
}
