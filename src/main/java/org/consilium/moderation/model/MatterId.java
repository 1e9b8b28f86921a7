package org.consilium.moderation.model;

import java.util.UUID;
import org.consilium.platform.Id;

public record MatterId(UUID value) implements Id {
    public String path() {
        return "/moderation/matters/" + shortForm();
    }
}
