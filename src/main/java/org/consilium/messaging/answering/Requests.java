package org.consilium.messaging.answering;

import java.time.Clock;
import java.util.List;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.inbox.InboxBadge;
import org.consilium.messaging.model.Conversation;
import org.consilium.messaging.model.ConversationAccess;
import org.consilium.messaging.model.ConversationRepository;
import org.consilium.messaging.model.Participant;
import org.consilium.messaging.model.ParticipantState;
import org.consilium.messaging.reading.ConversationTopic;
import org.consilium.people.Blocking;
import org.consilium.people.Blocks;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answering somebody who wishes to write. Who is declined or blocked is not told: for them it goes
/// on waiting.
@Component
public class Requests {
    private final ConversationAccess access;
    private final ConversationRepository conversations;
    private final Blocks blocks;
    private final Blocking blocking;
    private final ConversationTopic topic;
    private final InboxBadge badge;
    private final Clock clock;

    Requests(
            ConversationAccess access,
            ConversationRepository conversations,
            Blocks blocks,
            Blocking blocking,
            ConversationTopic topic,
            InboxBadge badge,
            Clock clock) {
        this.access = access;
        this.conversations = conversations;
        this.blocks = blocks;
        this.blocking = blocking;
        this.topic = topic;
        this.badge = badge;
        this.clock = clock;
    }

    /// Not there any more when the viewer blocked them meanwhile, or they the viewer.
    @Transactional
    public void accept(Viewer viewer, ConversationId id) {
        var asker = asker(access.toAnswer(viewer, id));
        if (blocks.holdBetween(viewer.id(), asker)) {
            throw new NotFound();
        }
        decide(viewer, id, ParticipantState.IN);
        var now = clock.instant();
        if (conversations.move(id, asker, ParticipantState.WAITING, ParticipantState.IN, now)) {
            badge.publish(List.of(asker));
        }
        topic.publish(id, conversations.touch(id));
    }

    @Transactional
    public void decline(Viewer viewer, ConversationId id) {
        access.toAnswer(viewer, id);
        decide(viewer, id, ParticipantState.DECLINED);
    }

    /// Blocks whoever asked, or the other one of a pair.
    @Transactional
    public void block(Viewer viewer, ConversationId id) {
        var conversation = conversations.find(viewer.id(), id).orElseThrow(NotFound::new);
        blocking.block(viewer, toBlock(conversation));
        if (conversation.own().state() == ParticipantState.ASKED) {
            decide(viewer, id, ParticipantState.DECLINED);
        }
        badge.publish(List.of(viewer.id()));
    }

    private void decide(Viewer viewer, ConversationId id, ParticipantState to) {
        if (!conversations.move(id, viewer.id(), ParticipantState.ASKED, to, clock.instant())) {
            throw new NotFound();
        }
        badge.publish(List.of(viewer.id()));
    }

    private static MemberId toBlock(Conversation conversation) {
        return switch (conversation.own().state()) {
            case ASKED -> asker(conversation);
            case IN -> other(conversation).id();
            case DECLINED, WAITING, LEFT -> throw new NotFound();
        };
    }

    private static Participant other(Conversation conversation) {
        var other = conversation.other();
        if (other == null) {
            throw new NotFound();
        }
        return other;
    }

    private static MemberId asker(Conversation conversation) {
        var asker = conversation.own().askedBy();
        if (asker == null) {
            throw new NotFound();
        }
        return asker;
    }
}
