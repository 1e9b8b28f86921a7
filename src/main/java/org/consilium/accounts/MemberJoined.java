package org.consilium.accounts;

import java.time.Instant;
import org.consilium.platform.MemberId;

/// Somebody confirmed their address and is a member now.
public record MemberJoined(MemberId member, Instant at) {}
