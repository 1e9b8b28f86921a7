package org.consilium.discussions.moderating;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consilium.discussions.model.Mentions;
import org.consilium.discussions.telling.Telling;
import org.consilium.moderation.Piece;
import org.consilium.moderation.WritingLimits;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// Whether somebody may write this post now: asked within the use case, so that every way in is
/// held to it.
@Component
public class PostingLimits {
    private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?://|\\bwww\\.");
    private static final Duration DAY = Duration.ofDays(1);

    private final WritingLimits limits;
    private final PostQueries posts;
    private final Telling telling;

    PostingLimits(WritingLimits limits, PostQueries posts, Telling telling) {
        this.limits = limits;
        this.posts = posts;
        this.telling = telling;
    }

    public Optional<Message> toStart(Viewer author, String text, Instant at) {
        return refusal(author, text, true, at);
    }

    public Optional<Message> toReply(Viewer author, String text, Instant at) {
        return refusal(author, text, false, at);
    }

    /// A change is no new post.
    public Optional<Message> toEdit(Viewer author, String text) {
        return limits.refusal(author, new Piece(false, links(text), mentions(text), () -> 0));
    }

    /// What the demo world tells of the past was no news then.
    private Optional<Message> refusal(Viewer author, String text, boolean starts, Instant at) {
        if (!telling.isNews(at)) {
            return Optional.empty();
        }
        return limits.refusal(
                author,
                new Piece(
                        starts,
                        links(text),
                        mentions(text),
                        () -> posts.writtenSince(author.id(), at.minus(DAY))));
    }

    private static int links(String text) {
        return (int) LINK.matcher(text).results().count();
    }

    private static int mentions(String text) {
        return Mentions.in(text).size();
    }
}
