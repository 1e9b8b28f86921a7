package org.consilium.moderation.reporting;

import java.time.Instant;
import org.consilium.moderation.Measure;
import org.consilium.platform.Item;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// A report as its reporter sees it. `measure` and `rule` are of the decision that stands.
public record OwnReport(
        ReportId id,
        Item item,
        String title,
        String path,
        String reason,
        String words,
        Instant reportedAt,
        Instant dueAt,
        boolean urgent,
        boolean taken,
        @Nullable Instant closedAt,
        @Nullable Measure measure,
        boolean hides,
        @Nullable String rule) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /// Found to be no breach; it can be looked at again.
    public boolean isDismissed() {
        return !isOpen() && measure == Measure.DISMISS;
    }

    /// In one word.
    public Message state() {
        if (isOpen()) {
            return taken ? Message.of("A moderator looks at it") : Message.of("Waits");
        }
        if (measure == null) {
            return Message.of("Taken back");
        }
        return measure == Measure.DISMISS ? Message.of("No breach found") : Message.of("Acted on");
    }

    /// The kind of `ui/state`.
    public String look() {
        if (isOpen()) {
            return taken ? "open" : "waiting";
        }
        return measure == null || measure == Measure.DISMISS ? "closed" : "done";
    }

    /// What came of it, in a sentence; nothing of what was done to the author's account.
    public Message outcome() {
        if (isOpen()) {
            return Message.of(
                    "It is in the queue of the moderators. You are told when it is decided.");
        }
        if (measure == null) {
            return Message.of(
                    "A moderator had acted on it; that decision was taken back, by an appeal or because it was a mistake.");
        }
        if (measure == Measure.DISMISS) {
            return Message.of(
                    "A moderator looked at it and found nothing against the rules. Thank you all the same: looking is better than guessing.");
        }
        return hides
                ? Message.of("A moderator agreed, hid it, and told its author why. Thank you.")
                : Message.of("A moderator agreed and told its author why. Thank you.");
    }
}
