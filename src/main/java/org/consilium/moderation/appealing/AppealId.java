package org.consilium.moderation.appealing;

import java.util.UUID;
import org.consilium.platform.Id;

public record AppealId(UUID value) implements Id {
    public String path() {
        return "/moderation/appeals/" + shortForm();
    }
}
