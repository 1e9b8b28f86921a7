package org.consilium.groups.membership;

import java.time.Instant;
import org.consilium.people.MemberCard;

/// A request an owner has to decide, with who asks.
public record WaitingRequest(RequestId id, MemberCard member, String words, Instant askedAt) {}
