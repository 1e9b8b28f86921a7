package org.consilium.cases.proof;

import java.time.Instant;
import org.consilium.cases.model.CaseReport;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `cases/proof/page`. `since` is when it was kept, null for none; `reason` is what a
/// moderator typed.
public record ProofPage(
        CaseReport report,
        boolean author,
        @Nullable Instant since,
        String reason,
        Problems problems) {
    ProofPage with(String typed, Problems found) {
        return new ProofPage(report, author, since, typed, found);
    }

    public String path() {
        return report.id().path() + "/proof";
    }
}
