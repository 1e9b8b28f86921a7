package org.consilium.discussions.polls;

import java.time.Instant;
import java.util.List;
import org.consilium.discussions.ThreadId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Reads a poll that a page's own statement brought along as JSON, so that polls cost no query.
public final class PollCards {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// As the statement writes it; `closes` are seconds.
    private record Card(
            String question,
            boolean several,
            boolean anonymous,
            int voters,
            @Nullable Long closes,
            boolean voted,
            List<PollView.Option> options) {}

    private PollCards() {}

    /// Null for null.
    public static @Nullable PollView read(@Nullable String json, ThreadId thread, Instant now) {
        if (json == null) {
            return null;
        }
        var card = JSON.readValue(json, Card.class);
        var closes = card.closes();
        return new PollView(
                thread,
                card.question(),
                card.several(),
                card.anonymous(),
                closes == null ? null : Instant.ofEpochSecond(closes),
                card.voters(),
                card.voted(),
                card.options(),
                now);
    }
}
