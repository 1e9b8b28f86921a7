package org.consilium.moderation.reporting;

import java.util.UUID;
import org.consilium.platform.Id;

public record ReportId(UUID value) implements Id {
    public String path() {
        return "/reports/" + shortForm();
    }
}
