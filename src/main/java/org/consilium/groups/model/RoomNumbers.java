package org.consilium.groups.model;

/// Kept numbers of a room: members, and threads begun in the last 30 days.
public record RoomNumbers(int members, int threadsMonth) {}
