package org.consilium.cases.differential;

import org.consilium.cases.model.CaseReport;
import org.consilium.ui.Held;
import org.consilium.ui.Problems;

/// Model of `cases/differential/form`. `held` is what the gate found.
public record DifferentialPage(
        CaseReport report, DifferentialForm form, Problems problems, Held held) {
    /// Whether the reader committed before.
    public boolean isRevision() {
        return !form.version().equals("0");
    }
}
