package org.consilium.verification;

import java.time.Instant;
import org.consilium.platform.MemberId;

/// A member is no longer verified: the standing expired, or a registry took the number away.
public record VerificationEnded(MemberId member, Instant at) {}
