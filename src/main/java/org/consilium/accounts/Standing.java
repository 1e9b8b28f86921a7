package org.consilium.accounts;

import java.time.Instant;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// Until when a member is a verified clinician; a bean of the module that verifies. Asked when a
/// session is loaded, and again within seconds; tell [Sessions#refresh] when the answer changes.
public interface Standing {
    @Nullable Instant verifiedUntil(MemberId member);
}
