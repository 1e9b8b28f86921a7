package org.consilium.discussions.model;

import org.consilium.discussions.PlaceCard;

/// A place as one viewer stands to it, who may read there.
public record PlaceStanding(PlaceCard card, boolean mayPost, boolean mayModerate) {}
