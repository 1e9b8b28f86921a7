package org.consilium.discussions;

import org.jspecify.annotations.Nullable;

/// What a thread's page says of its place: name, the path of its page, and its specialty's code if
/// it has one.
public record PlaceCard(Place place, String name, String path, @Nullable String specialty) {}
