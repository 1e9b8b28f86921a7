package org.consilium.discussions.polls;

import java.time.Instant;
import java.util.List;
import org.consilium.discussions.ThreadId;
import org.jspecify.annotations.Nullable;

/// A poll as one viewer stands to it. `mine` of an option is known only where names are kept.
public record PollView(
        ThreadId thread,
        String question,
        boolean several,
        boolean anonymous,
        @Nullable Instant closesAt,
        int voters,
        boolean voted,
        List<Option> options,
        Instant now) {

    /// An anonymous poll with fewer voters shows no result: with one, everybody would know.
    static final int FEWEST = 3;

    private static final double ALL = 100;

    /// One of its options.
    public record Option(int number, String label, int votes, boolean mine) {}

    public PollView {
        options = List.copyOf(options);
    }

    public boolean isClosed() {
        return closesAt != null && !now.isBefore(closesAt);
    }

    /// Whether this viewer may vote, or vote again.
    public boolean isOpen() {
        return !isClosed() && !(voted && anonymous);
    }

    public boolean showsResults() {
        return (voted || isClosed()) && !isTooSmall();
    }

    /// So few voted that results would tell who chose what.
    public boolean isTooSmall() {
        return anonymous && voters < FEWEST;
    }

    /// Of all who voted, how many in a hundred chose it.
    public long percent(Option option) {
        return voters == 0 ? 0 : Math.round(option.votes() * ALL / voters);
    }
}
