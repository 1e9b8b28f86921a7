package org.consilium.cases.differential;

import java.util.UUID;
import org.consilium.platform.Id;

/// Made with the form and sent with it: however often it comes, it commits once.
record SubmissionId(UUID value) implements Id {}
