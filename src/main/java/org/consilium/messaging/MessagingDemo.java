package org.consilium.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.consilium.accounts.Member;
import org.consilium.accounts.Members;
import org.consilium.messaging.answering.Requests;
import org.consilium.messaging.model.RecipientQueries;
import org.consilium.messaging.reading.ConversationPages;
import org.consilium.messaging.starting.StartConversation;
import org.consilium.messaging.starting.StartOutcome;
import org.consilium.messaging.writing.WriteMessage;
import org.consilium.platform.Audience;
import org.consilium.platform.DemoStory;
import org.consilium.platform.Ids;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Conversations of the demo world: two who share a case, a journal club, somebody who asks to
/// write, and two patients who found each other.
@Component
class MessagingDemo implements DemoStory {
    private static final int CHAPTER = 65;
    private static final Duration VERIFIED = Duration.ofDays(30);

    /// A message; `ago` in minutes.
    record Said(String by, int ago, String text) {}

    /// A conversation in `demo/messages.json`: who begins it, with whom, who has read it to its
    /// end; `name` is null for two. `accept` says that who was asked agrees.
    record Talk(
            @Nullable String name,
            List<String> with,
            boolean accept,
            List<String> read,
            List<Said> said) {}

    private final Members members;
    private final RecipientQueries recipients;
    private final StartConversation startConversation;
    private final WriteMessage writeMessage;
    private final Requests requests;
    private final ConversationPages pages;
    private final DemoConversations conversations;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    MessagingDemo(
            Members members,
            RecipientQueries recipients,
            StartConversation startConversation,
            WriteMessage writeMessage,
            Requests requests,
            ConversationPages pages,
            DemoConversations conversations,
            JsonMapper json,
            Ids ids,
            Clock clock) {
        this.members = members;
        this.recipients = recipients;
        this.startConversation = startConversation;
        this.writeMessage = writeMessage;
        this.requests = requests;
        this.pages = pages;
        this.conversations = conversations;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public int chapter() {
        return CHAPTER;
    }

    @Override
    public void tell() {
        talks().forEach(this::tell);
    }

    private void tell(Talk talk) {
        var first = talk.said().getFirst();
        var beginner = viewer(first.by());
        var to = recipients.named(beginner.id(), beginner.audience(), talk.with());
        var beginning =
                new StartConversation.Beginning(
                        talk.name() == null ? "" : talk.name(),
                        first.text(),
                        new SubmissionId(ids.next()),
                        clock.instant().minus(Duration.ofMinutes(first.ago())));
        if (startConversation.start(beginner, to, beginning) instanceof StartOutcome.Refused) {
            throw new IllegalStateException("the demo world refuses " + talk);
        }
        var id = conversations.latestOf(beginner.id());
        if (talk.accept()) {
            talk.with().stream()
                    .map(this::viewer)
                    .filter(one -> conversations.isAsked(id, one.id()))
                    .forEach(one -> requests.accept(one, id));
        }
        talk.said().stream().skip(1).forEach(said -> write(id, said));
        talk.read().forEach(handle -> pages.open(viewer(handle), id));
    }

    private void write(ConversationId id, Said said) {
        writeMessage.write(
                viewer(said.by()),
                id,
                said.text(),
                new SubmissionId(ids.next()),
                clock.instant().minus(Duration.ofMinutes(said.ago())));
    }

    private Viewer viewer(String handle) {
        Member member = members.byHandle(handle).orElseThrow();
        return new Viewer(
                member.id(),
                member.name(),
                member.audience(),
                Set.of(),
                member.audience() == Audience.CLINICIAN ? clock.instant().plus(VERIFIED) : null,
                Locale.UK,
                member.zone());
    }

    private List<Talk> talks() {
        try (var file = new ClassPathResource("demo/messages.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<Talk>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
