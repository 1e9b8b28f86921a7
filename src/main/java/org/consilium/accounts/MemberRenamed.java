package org.consilium.accounts;

import java.time.Instant;
import org.consilium.platform.MemberId;

/// A member goes by another name.
public record MemberRenamed(MemberId member, Instant at) {}
