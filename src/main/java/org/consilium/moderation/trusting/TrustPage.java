package org.consilium.moderation.trusting;

import org.consilium.moderation.ModerationSettings;
import org.consilium.moderation.Sanction;
import org.consilium.moderation.TrustLevel;
import org.jspecify.annotations.Nullable;

/// Model of `moderation/trust`: one's level, what it was made from, what the next one asks for.
public record TrustPage(Measured measured, ModerationSettings settings, @Nullable Sanction limit) {

    public TrustLevel level() {
        return measured.level();
    }

    public Standing standing() {
        return measured.standing();
    }

    public boolean isHeldBack() {
        return standing().upheld() > 0;
    }
}
