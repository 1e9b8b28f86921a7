package org.consilium.discussions.model;

import java.util.List;
import org.consilium.platform.MemberId;

/// A text ready to be kept: what was typed, its safe HTML, what it cites, and whom it mentions.
public record PostText(String body, String html, List<String> evidence, List<MemberId> mentioned) {
    public PostText {
        evidence = List.copyOf(evidence);
        mentioned = List.copyOf(mentioned);
    }
}
