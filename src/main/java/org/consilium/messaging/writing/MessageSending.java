package org.consilium.messaging.writing;

import java.util.List;
import java.util.UUID;
import org.consilium.messaging.MessageId;
import org.consilium.messaging.inbox.InboxBadge;
import org.consilium.messaging.model.ConversationRepository;
import org.consilium.messaging.model.MessageRepository;
import org.consilium.messaging.model.Participant;
import org.consilium.notifications.NotificationKind;
import org.consilium.notifications.Notifications;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sending;
import org.consilium.ui.Message;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// What follows from a message: who is in its conversation is told, and who is asked to be; by name
/// of the writer, never by a word of the message or the name of a group.
@Component
public class MessageSending implements Sending {
    static final String KIND = "message";

    private final MessageRepository messages;
    private final ConversationRepository conversations;
    private final InboxBadge badge;
    private final Notifications notifications;
    private final NotificationKind kind;

    MessageSending(
            MessageRepository messages,
            ConversationRepository conversations,
            InboxBadge badge,
            Notifications notifications,
            @Qualifier("messageKind") NotificationKind messageKind) {
        this.messages = messages;
        this.conversations = conversations;
        this.badge = badge;
        this.notifications = notifications;
        this.kind = messageKind;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void finish(UUID id) {
        messages.head(new MessageId(id)).ifPresent(this::tell);
    }

    private void tell(MessageRepository.Head head) {
        conversations
                .find(head.author(), head.conversation())
                .ifPresent(conversation ->
                        tell(head, of(conversation.company()), of(conversation.asked())));
    }

    /// Tells who is in it that there is a message, and who is asked that somebody asks.
    public void tell(MessageRepository.Head head, List<MemberId> company, List<MemberId> asked) {
        notifications.tellAll(
                company,
                head.author(),
                kind,
                Message.of("{name} wrote to you.", "name", head.name()),
                head.conversation().path());
        notifications.tellAll(
                asked,
                head.author(),
                kind,
                Message.of("{name} wishes to write to you.", "name", head.name()),
                "/messages/requests");
        badge.publish(company);
        badge.publish(asked);
    }

    private static List<MemberId> of(List<Participant> participants) {
        return participants.stream().map(Participant::id).toList();
    }
}
