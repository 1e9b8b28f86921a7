package org.consilium.groups.model;

/// How one comes into a room.
public enum Joining {
    /// Every verified clinician reads, writes and joins.
    OPEN,
    /// Only members read; an owner admits.
    BY_REQUEST
}
