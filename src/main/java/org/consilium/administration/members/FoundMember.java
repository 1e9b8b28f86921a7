package org.consilium.administration.members;

import java.time.Instant;
import java.util.List;
import org.consilium.platform.Audience;
import org.consilium.platform.MemberId;
import org.consilium.platform.Role;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// A member as administrators see one. `seenAt` is the last use of a session that is open.
public record FoundMember(
        MemberId id,
        String name,
        String handle,
        String email,
        Audience audience,
        Instant joinedAt,
        List<Role> roles,
        int sessions,
        @Nullable Instant seenAt) {
    public FoundMember {
        roles = List.copyOf(roles);
    }

    public Message audienceWord() {
        return audience == Audience.CLINICIAN ? Message.of("clinician") : Message.of("patient");
    }

    public static Message word(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> Message.of("administrator");
            case VERIFIER -> Message.of("verifier");
            case MODERATOR -> Message.of("moderator");
            case AUDITOR -> Message.of("auditor");
        };
    }

    /// What the role lets somebody do.
    public static Message explanation(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> Message.of("Looks after the instance, and grants roles.");
            case VERIFIER -> Message.of("Sees claims with their evidence, and decides on them.");
            case MODERATOR -> Message.of("Decides on reports, anywhere.");
            case AUDITOR -> Message.of("Reads the whole audit, and changes nothing.");
        };
    }
}
