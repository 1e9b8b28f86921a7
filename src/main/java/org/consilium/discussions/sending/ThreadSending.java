package org.consilium.discussions.sending;

import java.util.UUID;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadStarted;
import org.consilium.discussions.model.Places;
import org.consilium.discussions.model.PostTexts;
import org.consilium.discussions.telling.Telling;
import org.consilium.platform.Sending;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What follows from a question or an article: who is mentioned hears of it.
@Component
class ThreadSending implements Sending {
    private final SendingQueries queries;
    private final Places places;
    private final PostTexts texts;
    private final Telling telling;
    private final ApplicationEventPublisher events;

    ThreadSending(
            SendingQueries queries,
            Places places,
            PostTexts texts,
            Telling telling,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.places = places;
        this.texts = texts;
        this.telling = telling;
        this.events = events;
    }

    @Override
    public String kind() {
        return "thread";
    }

    @Override
    public void finish(UUID id) {
        queries.thread(new ThreadId(id)).ifPresent(this::tell);
    }

    private void tell(SendingQueries.SentThread thread) {
        var author = thread.author();
        if (telling.isNews(thread.at())) {
            places.card(thread.place())
                    .ifPresent(place ->
                            telling.mentioned(
                                    texts.mentionedIn(thread.body(), thread.place()).stream()
                                            .filter(member -> !member.equals(author))
                                            .toList(),
                                    new Telling.Deed(
                                            thread.id(),
                                            place,
                                            author,
                                            thread.name(),
                                            thread.id().path())));
        }
        events.publishEvent(new ThreadStarted(thread.id(), thread.kind(), author, thread.at()));
    }
}
