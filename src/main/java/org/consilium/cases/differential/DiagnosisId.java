package org.consilium.cases.differential;

import java.util.UUID;
import org.consilium.platform.Id;

/// A diagnosis somebody named in a case: one for all who named the same.
public record DiagnosisId(UUID value) implements Id {}
