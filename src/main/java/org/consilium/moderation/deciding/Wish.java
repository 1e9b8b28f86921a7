package org.consilium.moderation.deciding;

import org.consilium.moderation.HouseRule;
import org.consilium.moderation.Measure;

/// What somebody wants to decide. `days` counts for sanctions only.
public record Wish(Measure measure, boolean hides, HouseRule rule, String facts, int days) {}
