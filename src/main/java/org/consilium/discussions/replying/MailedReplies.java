package org.consilium.discussions.replying;

import java.time.Clock;
import java.util.UUID;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.model.PostLimits;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.notifications.InboundReply;
import org.consilium.platform.Item;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Problems;
import org.consilium.ui.TypedText;
import org.springframework.stereotype.Component;

/// Replies that come by e-mail, as if typed on the page: the same gate, limits and use case.
@Component
class MailedReplies implements InboundReply {
    private final ThreadAccess access;
    private final WriteReply writeReply;
    private final RateLimits limits;
    private final Clock clock;

    MailedReplies(ThreadAccess access, WriteReply writeReply, RateLimits limits, Clock clock) {
        this.access = access;
        this.writeReply = writeReply;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "thread";
    }

    @Override
    public Outcome take(Viewer author, Item thing, String text, UUID submission) {
        var thread = new ThreadId(thing.id());
        access.toReply(author, thread);
        var body = TypedText.lines(text);
        var problems = Problems.none();
        PostLimits.checkBody(body, problems);
        if (problems.isEmpty()
                && !limits.take(RateLimit.POST_PER_MEMBER, author.id().shortForm())) {
            PostLimits.tooOften(problems);
        }
        var problem = problems.of("body");
        if (problem != null) {
            return new Outcome.Refused(problem, answer(thread));
        }
        var reply = new NewReply(body, null, new SubmissionId(submission));
        return switch (writeReply.write(author, thread, reply, clock.instant())) {
            case ReplyOutcome.There there -> new Outcome.Published();
            case ReplyOutcome.NotNow(var why) -> new Outcome.Refused(why, answer(thread));
            case ReplyOutcome.Held(var review) ->
                    new Outcome.Refused(review.refusal(), answer(thread));
        };
    }

    private static String answer(ThreadId thread) {
        return thread.path() + "#answer";
    }
}
