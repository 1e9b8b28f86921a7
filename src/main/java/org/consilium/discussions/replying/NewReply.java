package org.consilium.discussions.replying;

import org.consilium.discussions.model.SubmissionId;
import org.jspecify.annotations.Nullable;

/// A reply to be written; `body` has been cleaned and checked. `quotedSeq` is the reply it quotes.
public record NewReply(String body, @Nullable Integer quotedSeq, SubmissionId submission) {}
