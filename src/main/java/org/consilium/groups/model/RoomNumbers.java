package org.consilium.groups.model;

import org.jspecify.annotations.Nullable;

/// Kept numbers of a room: members, threads begun in the last 30 days, and the median minutes to a
/// question's first answer (null where too few were answered to say).
public record RoomNumbers(int members, int threadsMonth, @Nullable Integer firstAnswerMinutes) {}
