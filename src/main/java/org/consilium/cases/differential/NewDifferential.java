package org.consilium.cases.differential;

import java.util.UUID;
import org.consilium.deidentification.GateForm;

/// A differential to be committed, cleaned. `version` is the number of the reader's last commitment
/// they knew of; 0 for the first. `dismissals` are the findings of the gate they keep, and why.
public record NewDifferential(
        Differential differential, int version, UUID submission, GateForm dismissals) {}
