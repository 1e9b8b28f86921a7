package org.consilium.groups.membership;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// An owner's word on a request: `decision` is ADMIT, or anything else for no.
record DecisionForm(
        String decision,
        @Size(max = 500, message = "Say it in 500 characters at most.") String reason) {
    DecisionForm {
        decision = stripped(decision);
        reason = stripped(reason);
    }

    boolean admits() {
        return decision.equals("ADMIT");
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
