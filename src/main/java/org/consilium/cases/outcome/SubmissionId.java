package org.consilium.cases.outcome;

import java.util.UUID;
import org.consilium.platform.Id;

/// Made with the form and sent with it: however often it comes, it tells once.
record SubmissionId(UUID value) implements Id {}
