package org.consilium.messaging.model;

import java.time.Duration;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;

/// How long things may be, and how long they may be changed; the tables hold the same numbers.
public final class MessageLimits {
    public static final int BODY = 8_000;
    public static final int NAME = 80;

    /// How long an author may mend what they sent.
    public static final Duration EDITABLE = Duration.ofMinutes(15);

    /// The status of a form that came back because too many came before it.
    public static final int TOO_OFTEN = 429;

    private MessageLimits() {}

    public static void checkBody(String body, Problems problems) {
        if (body.isEmpty()) {
            problems.add("body", Message.of("Write something first."));
        } else if (body.length() > BODY) {
            problems.add(
                    "body",
                    Message.of(
                            "The text is too long: {length} characters, and {most} at most.",
                            "length",
                            body.length(),
                            "most",
                            BODY));
        }
    }

    public static void checkName(String name, Problems problems) {
        if (name.length() > NAME) {
            problems.add("name", Message.of("A name is {most} characters at most.", "most", NAME));
        }
    }
}
