package org.consilium.discussions.model;

import java.util.List;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;

/// How long things may be; the tables hold the same numbers. Asked of cleaned text.
public final class PostLimits {
    public static final int TITLE = 200;
    public static final int BODY = 40_000;
    public static final int TAGS = 5;
    public static final int TAG = 40;
    public static final int REASON = 500;

    /// The status of a form that came back because too many came before it.
    public static final int TOO_OFTEN = 429;

    private static final int SHORTEST_TITLE = 8;

    private PostLimits() {}

    public static void checkTitle(String title, Problems problems) {
        if (title.length() < SHORTEST_TITLE) {
            problems.add(
                    "title",
                    Message.of("Give it a title that says what it is about, in a few words."));
        } else if (title.length() > TITLE) {
            problems.add(
                    "title",
                    Message.of("The title is too long: {most} characters at most.", "most", TITLE));
        }
    }

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

    public static void tooOften(Problems problems) {
        problems.add(
                "body",
                Message.of(
                        "You have written a lot in a short time. Nothing is lost: send it again in a few minutes."));
    }

    public static void checkTags(List<String> tags, Problems problems) {
        if (tags.size() > TAGS) {
            problems.add("tags", Message.of("Five tags at most."));
        } else if (tags.stream().anyMatch(tag -> tag.length() > TAG)) {
            problems.add("tags", Message.of("A tag is {most} characters at most.", "most", TAG));
        }
    }
}
