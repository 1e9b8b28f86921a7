package org.consilium.verification.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person of the US registry, as far as a claim is compared with it.
record NpiEntry(
        String lastName,
        String otherLastName,
        String firstName,
        String middleName,
        List<String> taxonomies,
        List<String> states,
        @Nullable LocalDate deactivatedOn,
        @Nullable LocalDate reactivatedOn) {

    boolean isActive() {
        return deactivatedOn == null
                || (reactivatedOn != null && !reactivatedOn.isBefore(deactivatedOn));
    }
}
