package org.consilium.discussions.polls;

import org.consilium.discussions.ThreadId;
import org.consilium.ui.Held;
import org.consilium.ui.Problems;

/// Model of `discussions/poll-form`; `changes` when there is a poll already; `held` are words for
/// which it came back.
public record PollPage(
        ThreadId thread,
        String title,
        boolean changes,
        PollForm form,
        Problems problems,
        Held held) {
    public String question() {
        return form.question();
    }

    public String options() {
        return form.options();
    }

    public String closes() {
        return form.closes();
    }

    public boolean several() {
        return form.isSeveral();
    }

    public boolean anonymous() {
        return form.isAnonymous();
    }
}
