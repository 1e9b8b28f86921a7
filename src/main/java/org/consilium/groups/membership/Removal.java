package org.consilium.groups.membership;

import org.consilium.platform.MemberId;

/// An owner's decision to send a member away.
record Removal(MemberId member, MemberId owner, String reason) {}
