package org.consilium.accounts;

import java.time.Instant;
import org.consilium.platform.MemberId;

/// Somebody left for good; every [PersonalDataHolder] has forgotten them.
public record MemberErased(MemberId member, Instant at) {}
