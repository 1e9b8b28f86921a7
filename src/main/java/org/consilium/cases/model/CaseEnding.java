package org.consilium.cases.model;

import java.time.Instant;

/// Removes what a feature keeps about a case that is withdrawn; a bean of each feature with tables
/// of its own. Called in the transaction of the withdrawal.
public interface CaseEnding {
    void withdraw(CaseReport report, Instant at);
}
