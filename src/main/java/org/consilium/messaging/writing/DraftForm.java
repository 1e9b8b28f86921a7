package org.consilium.messaging.writing;

import org.consilium.messaging.model.Conversation;
import org.jspecify.annotations.Nullable;

/// What is being typed, as it is; but for the one character the database cannot hold.
public record DraftForm(String body, String submission, Integer version) {
    private static final int LONGEST = 100_000;

    public DraftForm(
            @Nullable String body, @Nullable String submission, @Nullable Integer version) {
        this.body = body == null ? "" : body.replace("\0", "");
        this.submission = submission == null ? "" : submission;
        this.version = version == null ? 0 : version;
    }

    Conversation.Draft draft() {
        return new Conversation.Draft(version, body);
    }

    boolean isTooLong() {
        return body.length() > LONGEST;
    }
}
