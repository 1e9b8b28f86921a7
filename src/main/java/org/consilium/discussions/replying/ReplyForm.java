package org.consilium.discussions.replying;

import org.consilium.discussions.model.PostGate;
import org.consilium.ui.TypedText;
import org.jspecify.annotations.Nullable;

/// What is typed to reply; `quote` is the number of the reply it quotes, or empty.
public record ReplyForm(String body, String quote, String submission) {
    private static final int DIGITS = 9;

    public ReplyForm(@Nullable String body, @Nullable String quote, @Nullable String submission) {
        this.body = body == null ? "" : body;
        this.quote = quote == null ? "" : quote;
        this.submission = submission == null ? "" : submission;
    }

    String cleanBody() {
        return TypedText.lines(body);
    }

    ReplyForm with(PostGate.Replaced replaced) {
        return new ReplyForm(replaced.body(), quote, submission);
    }

    PostGate.Wording wording() {
        return PostGate.Wording.ofReply(cleanBody());
    }

    public @Nullable Integer quotedSeq() {
        boolean number =
                !quote.isEmpty()
                        && quote.length() <= DIGITS
                        && quote.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.valueOf(quote) : null;
    }
}
