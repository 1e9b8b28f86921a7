package org.consilium.accounts;

import java.time.Instant;
import org.consilium.platform.MemberId;

/// A member signed in from a browser they had never signed in from.
public record NewDeviceUsed(MemberId member, Instant at) {}
