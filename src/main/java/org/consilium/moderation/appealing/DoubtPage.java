package org.consilium.moderation.appealing;

import java.time.Instant;
import org.consilium.moderation.reporting.ReportId;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `moderation/doubt`: asking that a dismissal be looked at again, or what came of it.
/// `mine`: the viewer asked, and not another who reported the same thing.
public record DoubtPage(
        ReportId report,
        String title,
        @Nullable Appeal appeal,
        boolean mine,
        boolean mayAppeal,
        Instant appealBefore,
        String words,
        Problems problems) {}
