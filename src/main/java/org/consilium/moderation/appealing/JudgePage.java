package org.consilium.moderation.appealing;

import org.consilium.moderation.model.Decision;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;

/// Model of `moderation/appeal`: an appeal before somebody who decides on it.
public record JudgePage(
        Appeal appeal,
        Decision decision,
        Message kind,
        Message rule,
        String verdict,
        String reason,
        Problems problems) {}
