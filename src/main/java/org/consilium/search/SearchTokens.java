package org.consilium.search;

import java.util.Set;
import org.consilium.platform.Viewer;

/// Says which tokens a viewer holds now; a bean of each module whose things are not for all
/// clinicians. Asked on every search: one cheap query at most. Everybody in the clinicians' world
/// holds [#CLINICIANS] without it.
public interface SearchTokens {
    /// The token of what every signed-in clinician may open.
    String CLINICIANS = "clinicians";

    Set<String> of(Viewer viewer);
}
