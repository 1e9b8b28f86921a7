package org.consilium.verification;

import java.time.Instant;
import org.consilium.platform.MemberId;

/// A member's credential was verified, for the first time or again.
public record MemberVerified(MemberId member, Instant at) {}
