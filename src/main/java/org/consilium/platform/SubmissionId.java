package org.consilium.platform;

import java.util.UUID;

/// Made with an empty form and sent with the full one: however often it comes, it does one thing.
public record SubmissionId(UUID value) implements Id {
    /// Reads the hidden field; a form of ours always has it.
    public static SubmissionId of(String field) {
        return Id.parse(field).map(SubmissionId::new).orElseThrow(NotFound::new);
    }
}
