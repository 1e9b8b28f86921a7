package org.consilium.moderation;

import java.time.Instant;
import org.consilium.platform.MemberId;

/// Why something is hidden: `rule` is the code of a [HouseRule].
public record Hiding(DecisionId decision, String rule, MemberId by, Instant at) {}
