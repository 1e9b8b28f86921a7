package org.consilium.messaging.starting;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.model.Conversation;
import org.consilium.messaging.model.ConversationRepository;
import org.consilium.messaging.model.MessageRepository;
import org.consilium.messaging.model.ParticipantState;
import org.consilium.messaging.model.RecipientQueries;
import org.consilium.messaging.model.SeatRepository;
import org.consilium.messaging.model.WritingPolicy;
import org.consilium.messaging.writing.Posting;
import org.consilium.messaging.writing.Refusals;
import org.consilium.moderation.Sanctions;
import org.consilium.people.Blocks;
import org.consilium.people.MemberCard;
import org.consilium.platform.MemberId;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The first message to somebody. Two have one conversation for good: a second beginning goes on
/// with it, and writing to somebody who asked is accepting.
@Component
public class StartConversation {
    static final String DRAFT = "new";

    private final RecipientQueries recipients;
    private final SeatRepository seats;
    private final Invitations invitations;
    private final ConversationRepository conversations;
    private final MessageRepository messages;
    private final Posting posting;
    private final Blocks blocks;
    private final Sanctions sanctions;

    StartConversation(
            RecipientQueries recipients,
            SeatRepository seats,
            Invitations invitations,
            ConversationRepository conversations,
            MessageRepository messages,
            Posting posting,
            Blocks blocks,
            Sanctions sanctions) {
        this.recipients = recipients;
        this.seats = seats;
        this.invitations = invitations;
        this.conversations = conversations;
        this.messages = messages;
        this.posting = posting;
        this.blocks = blocks;
        this.sanctions = sanctions;
    }

    /// What is to be said first, cleaned and checked; `at` is now, except for the demo world.
    public record Beginning(String name, String text, SubmissionId submission, Instant at) {}

    /// `to` are of the author's world. One without a name is a pair, else it is a group.
    @Transactional
    public StartOutcome start(Viewer author, List<MemberCard> to, Beginning beginning) {
        if (author.isClinician() && !author.isVerified(beginning.at())) {
            return refused(WritingPolicy.NOT_VERIFIED);
        }
        if (!sanctions.mayWrite(author.id())) {
            return refused(WritingPolicy.SUSPENDED);
        }
        seats.hold(beginning.submission());
        var before = messages.sent(author.id(), beginning.submission());
        if (before.isPresent()) {
            return author.isClinician()
                    ? new StartOutcome.Started(
                            before.get().conversation(), before.get().seq(), false)
                    : new StartOutcome.Asked();
        }
        return to.size() == 1 && beginning.name().isEmpty()
                ? pair(author, to.getFirst(), beginning)
                : group(author, to, beginning);
    }

    private StartOutcome pair(Viewer author, MemberCard other, Beginning beginning) {
        blocks.hold(author.id(), other.id());
        if (recipients.hasBlocked(author.id(), other.id())) {
            return refused(WritingPolicy.BLOCKED_BY_SELF);
        }
        return recipients
                .pair(author.id(), other.id())
                .flatMap(id -> locked(author, id))
                .map(conversation -> goOn(author, conversation, beginning))
                .orElseGet(() -> begin(author, other, beginning));
    }

    private Optional<Conversation> locked(Viewer author, ConversationId id) {
        conversations.lock(id);
        return conversations.find(author.id(), id);
    }

    private StartOutcome goOn(Viewer author, Conversation found, Beginning beginning) {
        if (found.own().state() == ParticipantState.WAITING) {
            return new StartOutcome.Asked();
        }
        var conversation = found.own().isIn() ? found : accept(author, found, beginning.at());
        var policy = WritingPolicy.of(author, conversation, beginning.at());
        return policy == WritingPolicy.ALLOWED
                ? post(author, conversation, beginning, false)
                : refused(policy);
    }

    private Conversation accept(Viewer author, Conversation conversation, Instant at) {
        var id = conversation.id();
        conversations.move(id, author.id(), conversation.own().state(), ParticipantState.IN, at);
        var other = conversation.other();
        if (other != null) {
            conversations.move(id, other.id(), ParticipantState.WAITING, ParticipantState.IN, at);
        }
        return conversations.find(author.id(), id).orElseThrow();
    }

    private StartOutcome begin(Viewer author, MemberCard other, Beginning beginning) {
        var way = invitations.way(author, other);
        if (!way.isOpen()) {
            return closed(author, way, other);
        }
        var at = beginning.at();
        var id = seats.pair(author, other.id(), at);
        var own = author.isClinician() ? ParticipantState.IN : ParticipantState.WAITING;
        seats.seat(id, author.id(), other.id(), own, null, at);
        seats.seat(id, other.id(), author.id(), way.state(), asker(author, way), at);
        return post(author, id, beginning, way == Invitations.Way.BY_REQUEST);
    }

    private StartOutcome group(Viewer author, List<MemberCard> to, Beginning beginning) {
        var ways = new LinkedHashMap<MemberCard, Invitations.Way>();
        for (var each : to) {
            var way = invitations.way(author, each);
            if (!way.isOpen()) {
                return closed(author, way, each);
            }
            ways.put(each, way);
        }
        var at = beginning.at();
        var id = seats.group(author, beginning.name(), at);
        seats.seat(id, author.id(), null, ParticipantState.IN, null, at);
        ways.forEach((each, way) ->
                seats.seat(id, each.id(), null, way.state(), asker(author, way), at));
        return post(author, id, beginning, false);
    }

    private static @Nullable MemberId asker(Viewer author, Invitations.Way way) {
        return way == Invitations.Way.BY_REQUEST ? author.id() : null;
    }

    /// Patients learn nothing of who is here: it looks as if they had asked.
    private static StartOutcome closed(Viewer author, Invitations.Way way, MemberCard other) {
        if (way == Invitations.Way.TOO_OFTEN) {
            return new StartOutcome.TooOften();
        }
        return author.isClinician()
                ? new StartOutcome.Refused(
                        Message.of(
                                "{name} takes no new messages at the moment.",
                                "name",
                                other.name()))
                : new StartOutcome.Asked();
    }

    private StartOutcome post(Viewer author, ConversationId id, Beginning it, boolean asks) {
        return post(author, conversations.find(author.id(), id).orElseThrow(), it, asks);
    }

    private StartOutcome post(
            Viewer author, Conversation conversation, Beginning beginning, boolean asks) {
        var message = posting.compose(beginning.text(), beginning.submission(), beginning.at());
        var drafts = List.of(DRAFT, conversation.id().shortForm());
        int seq = posting.post(author, conversation, message, drafts).seq();
        return author.isClinician() || !asks
                ? new StartOutcome.Started(conversation.id(), seq, asks)
                : new StartOutcome.Asked();
    }

    private static StartOutcome refused(WritingPolicy why) {
        return new StartOutcome.Refused(Refusals.of(why));
    }
}
