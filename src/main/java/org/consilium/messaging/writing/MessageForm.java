package org.consilium.messaging.writing;

import org.consilium.platform.Ids;
import org.consilium.platform.SubmissionId;
import org.consilium.ui.TypedText;
import org.jspecify.annotations.Nullable;

/// A message as it is typed.
public record MessageForm(String body, String submission) {
    public MessageForm(@Nullable String body, @Nullable String submission) {
        this.body = body == null ? "" : body;
        this.submission = submission == null ? "" : submission;
    }

    /// A form nobody has sent yet.
    public static MessageForm fresh(String body, Ids ids) {
        return new MessageForm(body, new SubmissionId(ids.next()).shortForm());
    }

    public String cleanBody() {
        return TypedText.lines(body);
    }
}
