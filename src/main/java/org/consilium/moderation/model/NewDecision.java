package org.consilium.moderation.model;

import java.time.Instant;
import org.consilium.moderation.DecisionId;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// A decision about to be written.
public record NewDecision(
        DecisionId id,
        MatterId matter,
        @Nullable MemberId member,
        Decision.Verdict verdict,
        @Nullable Item place,
        MemberId decider,
        Instant at) {}
