package org.consilium.notifications.model;

import java.time.Instant;
import java.time.ZoneId;
import org.consilium.platform.MemberId;

/// A member whose digest is due: what came after `since` is news to them. `titles` says that they
/// wish to see the titles of threads in it.
public record DigestTurn(
        MemberId member,
        ZoneId zone,
        DigestFrequency frequency,
        boolean titles,
        Instant since,
        Instant nextAt) {}
