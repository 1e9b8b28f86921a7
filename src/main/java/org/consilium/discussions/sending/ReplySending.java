package org.consilium.discussions.sending;

import java.time.Duration;
import java.util.UUID;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ReplyWritten;
import org.consilium.discussions.reading.RepliesTopic;
import org.consilium.people.AnswerTimes;
import org.consilium.platform.Sending;
import org.consilium.ui.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What follows from a reply: open pages of its thread hear of it, so do followers and who is
/// mentioned, and how fast its author answers is counted.
@Component
class ReplySending implements Sending {
    private final SendingQueries queries;
    private final AnswerTimes answerTimes;
    private final Live live;
    private final ApplicationEventPublisher events;

    ReplySending(
            SendingQueries queries,
            AnswerTimes answerTimes,
            Live live,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.answerTimes = answerTimes;
        this.live = live;
        this.events = events;
    }

    @Override
    public String kind() {
        return "reply";
    }

    @Override
    public void finish(UUID id) {
        queries.reply(new ReplyId(id)).ifPresent(this::tell);
    }

    private void tell(SendingQueries.SentReply reply) {
        var at = reply.at();
        if (reply.first()) {
            answerTimes.record(reply.author(), Duration.between(reply.askedAt(), at), at);
        }
        live.publish(RepliesTopic.NAME, reply.thread().shortForm(), Integer.toString(reply.seq()));
        events.publishEvent(new ReplyWritten(reply.thread(), reply.id(), reply.author(), at));
    }
}
