package org.consilium.groups.model;

/// What a member is in one room.
public enum RoomRole {
    OWNER,
    MEMBER
}
