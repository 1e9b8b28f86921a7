package org.consilium.moderation;

import java.util.UUID;
import org.consilium.platform.Id;

public record DecisionId(UUID value) implements Id {
    /// Where the member concerned reads the statement of reasons.
    public String path() {
        return "/decisions/" + shortForm();
    }
}
