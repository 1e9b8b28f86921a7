package org.consilium.moderation.deciding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilium.moderation.model.Matter;

/// Model of `moderation/assignment`: to whom a matter is given.
public record AssignmentPage(Matter matter, List<Matter.Person> moderators) {
    public AssignmentPage {
        moderators = List.copyOf(moderators);
    }

    /// Everybody but whom it is about.
    public Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        moderators.stream()
                .filter(one -> !matter.isAbout(one.id()))
                .forEach(one -> choices.put(one.id().shortForm(), one.name()));
        return choices;
    }
}
