package org.consilium.discussions.polls;

import java.time.Instant;
import java.util.List;
import org.consilium.deidentification.GatedText;
import org.jspecify.annotations.Nullable;

/// A poll to be opened; cleaned and checked. `several` lets a voter choose more than one option;
/// `closesAt` is null for a poll that stays open.
public record NewPoll(
        String question,
        List<String> options,
        boolean several,
        boolean anonymous,
        @Nullable Instant closesAt) {

    public NewPoll {
        options = List.copyOf(options);
    }

    /// As the gate reads it.
    List<GatedText> texts() {
        return PollForm.texts(question, String.join("\n", options));
    }
}
