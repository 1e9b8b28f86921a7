package org.consilium.messaging.model;

import java.util.UUID;
import org.consilium.platform.Id;
import org.consilium.platform.NotFound;

/// Made with an empty form and sent with the full one: however often it comes, it makes one
/// message.
public record SubmissionId(UUID value) implements Id {
    /// Reads the hidden field; a form of ours always has it.
    public static SubmissionId of(String field) {
        return Id.parse(field).map(SubmissionId::new).orElseThrow(NotFound::new);
    }
}
