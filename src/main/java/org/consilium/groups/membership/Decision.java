package org.consilium.groups.membership;

import org.jspecify.annotations.Nullable;

/// An owner's word on a request: yes, or no with its reason.
public record Decision(boolean admitted, @Nullable String reason) {
    public static Decision admit() {
        return new Decision(true, null);
    }

    public static Decision decline(String reason) {
        return new Decision(false, reason);
    }

    String outcome() {
        return admitted ? "ADMITTED" : "DECLINED";
    }
}
