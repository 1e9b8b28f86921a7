package org.consilium.cases;

import java.time.Instant;
import org.consilium.discussions.ThreadId;

/// A case was taken out, with all that belongs to it: by its author, or by the patient's code.
public record CaseWithdrawn(CaseId id, ThreadId thread, Instant at) {}
