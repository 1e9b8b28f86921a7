package org.consilium.people;

import java.util.List;
import org.consilium.platform.MemberId;

/// Knows whom a member may know; a bean of every module in which colleagues meet. Asked by a job,
/// one bounded query for each.
public interface AcquaintanceSource {
    /// The nearest first, `limit` at most; who is followed, blocked or dismissed is left out later.
    List<Acquaintance> near(MemberId member, int limit);
}
