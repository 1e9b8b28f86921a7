package org.consilium.cases;

import java.time.Instant;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// A case was published. `author` is null where the name is sealed.
public record CasePublished(CaseId id, ThreadId thread, @Nullable MemberId author, Instant at) {}
