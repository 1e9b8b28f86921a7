package org.consilium.moderation.reporting;

import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// Model of `moderation/receipt`: one's report and what came of it; `broken` is the rule that the
/// decision found broken.
public record ReceiptPage(
        OwnReport report,
        Message kind,
        Message reason,
        @Nullable Message broken,
        CrisisLines crisis) {}
