package org.consilium.discussions.polls;

import org.consilium.discussions.ThreadId;
import org.consilium.ui.Problems;

/// Model of `discussions/poll-form`; `changes` when there is a poll already.
public record PollPage(
        ThreadId thread, String title, boolean changes, PollForm form, Problems problems) {
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
