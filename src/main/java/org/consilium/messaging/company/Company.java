package org.consilium.messaging.company;

import java.time.Clock;
import java.util.List;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.inbox.InboxBadge;
import org.consilium.messaging.model.Conversation;
import org.consilium.messaging.model.ConversationAccess;
import org.consilium.messaging.model.ConversationRepository;
import org.consilium.messaging.model.MessageRepository;
import org.consilium.messaging.model.Participant;
import org.consilium.messaging.model.ParticipantState;
import org.consilium.messaging.model.RecipientQueries;
import org.consilium.messaging.model.SeatRepository;
import org.consilium.messaging.model.WritingPolicy;
import org.consilium.messaging.reading.ConversationTopic;
import org.consilium.messaging.starting.Invitations;
import org.consilium.messaging.writing.MessageSending;
import org.consilium.messaging.writing.Refusals;
import org.consilium.people.Blocks;
import org.consilium.people.MemberCard;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is in a group: anybody in it adds colleagues and gives it a name, and everybody leaves when
/// they wish. Who comes later sees what is said from then on.
@Component
public class Company {
    private final ConversationAccess access;
    private final ConversationRepository conversations;
    private final RecipientQueries recipients;
    private final Invitations invitations;
    private final SeatRepository seats;
    private final NameRepository names;
    private final MessageSending telling;
    private final Blocks blocks;
    private final ConversationTopic topic;
    private final InboxBadge badge;
    private final Clock clock;

    Company(
            ConversationAccess access,
            ConversationRepository conversations,
            RecipientQueries recipients,
            Invitations invitations,
            SeatRepository seats,
            NameRepository names,
            MessageSending telling,
            Blocks blocks,
            ConversationTopic topic,
            InboxBadge badge,
            Clock clock) {
        this.access = access;
        this.conversations = conversations;
        this.recipients = recipients;
        this.invitations = invitations;
        this.seats = seats;
        this.names = names;
        this.telling = telling;
        this.blocks = blocks;
        this.topic = topic;
        this.badge = badge;
        this.clock = clock;
    }

    @Transactional
    CompanyOutcome add(Viewer viewer, ConversationId id, String handle) {
        group(viewer, id);
        var found = recipients.named(viewer.id(), viewer.audience(), List.of(handle));
        if (found.isEmpty()) {
            return refused(Message.of("No other colleague is called @{handle}.", "handle", handle));
        }
        var colleague = found.getFirst();
        blocks.hold(viewer.id(), colleague.id());
        conversations.lock(id);
        var group = group(viewer, id);
        var problem = problem(viewer, group, colleague);
        return problem == null ? invite(viewer, group, colleague) : problem;
    }

    private CompanyOutcome.@Nullable Refused problem(
            Viewer viewer, Conversation group, MemberCard colleague) {
        if (!viewer.isVerified(clock.instant())) {
            return refused(Refusals.of(WritingPolicy.NOT_VERIFIED));
        }
        int people = group.company().size() + group.asked().size() + 1;
        if (people >= Conversation.PEOPLE_AT_MOST) {
            return refused(
                    Message.of(
                            "A group has {most} people at most, with you. More of them meet in a room.",
                            "most",
                            Conversation.PEOPLE_AT_MOST));
        }
        var others = group.company().stream().map(Participant::id).toList();
        return blocks.among(colleague.id(), others).isEmpty() ? null : closed(colleague);
    }

    private CompanyOutcome invite(Viewer viewer, Conversation group, MemberCard colleague) {
        var way = invitations.way(viewer, colleague);
        if (way == Invitations.Way.TOO_OFTEN) {
            return refused(
                    Message.of(
                            "You have written to many people for the first time today. Add them tomorrow."));
        }
        if (!way.isOpen()) {
            return closed(colleague);
        }
        var asker = way == Invitations.Way.BY_REQUEST ? viewer.id() : null;
        var id = group.id();
        if (!seats.seat(id, colleague.id(), null, way.state(), asker, clock.instant())) {
            return refused(Message.of("{name} is there already.", "name", colleague.name()));
        }
        boolean asked = asker != null;
        var added = List.of(colleague.id());
        telling.tell(
                new MessageRepository.Head(id, viewer.id(), viewer.name()),
                asked ? List.of() : added,
                asked ? added : List.of());
        topic.publish(id, conversations.touch(id));
        return new CompanyOutcome.Added(colleague.name(), asked);
    }

    @Transactional
    public void leave(Viewer viewer, ConversationId id) {
        group(viewer, id);
        conversations.move(
                id, viewer.id(), ParticipantState.IN, ParticipantState.LEFT, clock.instant());
        topic.publish(id, conversations.touch(id));
        badge.publish(List.of(viewer.id()));
    }

    /// `name` was checked.
    @Transactional
    public void rename(Viewer viewer, ConversationId id, String name) {
        group(viewer, id);
        names.rename(id, name);
        topic.publish(id, conversations.touch(id));
    }

    private Conversation group(Viewer viewer, ConversationId id) {
        var conversation = access.toRead(viewer, id);
        if (conversation.isPair()) {
            throw new NotFound();
        }
        return conversation;
    }

    /// The same words for a block and for somebody who takes nothing.
    private static CompanyOutcome.Refused closed(MemberCard colleague) {
        return refused(Message.of("{name} cannot be added here.", "name", colleague.name()));
    }

    private static CompanyOutcome.Refused refused(Message why) {
        return new CompanyOutcome.Refused(why);
    }
}
