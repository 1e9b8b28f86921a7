package org.consilium.verification.deciding;

import java.time.Instant;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.model.ClaimId;

/// One waiting claim in the queue. `answer` is the registry's, as a word of the database.
public record QueueRow(
        ClaimId id,
        MemberId member,
        String name,
        CredentialKind kind,
        Message specialty,
        Message country,
        String answer,
        int approvals,
        boolean appealed,
        Instant since) {

    /// What the registry said, in few words.
    public Message registry() {
        return switch (answer) {
            case "MATCH" -> Message.of("Registry agrees");
            case "MISMATCH" -> Message.of("Registry differs");
            case "FORMAT_ONLY" -> Message.of("Number well formed");
            default -> Message.of("Registry silent");
        };
    }

    /// The state that goes with it: a shape and a colour.
    public String registryState() {
        return switch (answer) {
            case "MATCH" -> "done";
            case "MISMATCH" -> "refused";
            default -> "closed";
        };
    }
}
