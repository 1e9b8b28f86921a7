package org.consilium.messaging.writing;

import java.time.Instant;
import java.util.List;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.MessageId;
import org.consilium.messaging.attaching.MessageFiles;
import org.consilium.messaging.inbox.InboxBadge;
import org.consilium.messaging.model.Conversation;
import org.consilium.messaging.model.MessageRepository;
import org.consilium.messaging.model.NewMessage;
import org.consilium.messaging.model.Participant;
import org.consilium.messaging.reading.ConversationTopic;
import org.consilium.notifications.NotificationKind;
import org.consilium.notifications.Notifications;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Markdown;
import org.consilium.ui.Message;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Puts a message into a conversation whose lock is held, and tells who is to know: by name of the
/// writer, never by a word of the message or the name of a group.
@Component
public class Posting {
    private final MessageRepository messages;
    private final MessageFiles files;
    private final ConversationTopic topic;
    private final InboxBadge badge;
    private final Notifications notifications;
    private final NotificationKind kind;
    private final Markdown markdown;
    private final Ids ids;

    Posting(
            MessageRepository messages,
            MessageFiles files,
            ConversationTopic topic,
            InboxBadge badge,
            Notifications notifications,
            @Qualifier("messageKind") NotificationKind messageKind,
            Markdown markdown,
            Ids ids) {
        this.messages = messages;
        this.files = files;
        this.topic = topic;
        this.badge = badge;
        this.notifications = notifications;
        this.kind = messageKind;
        this.markdown = markdown;
        this.ids = ids;
    }

    /// `clean` was checked.
    public NewMessage compose(String clean, SubmissionId submission, Instant at) {
        return new NewMessage(clean, markdown.toHtml(clean), submission, at, List.of());
    }

    /// Answers the message's number.
    public int post(
            Viewer author, Conversation conversation, NewMessage message, List<String> drafts) {
        var id = conversation.id();
        var taken = messages.takeSeq(id);
        var messageId = new MessageId(ids.next());
        messages.insert(messageId, id, taken.seq(), author.id(), message);
        files.attach(author.id(), id, message.files(), messageId);
        messages.settle(id, author.id(), taken.seq(), drafts, message.at());
        topic.publish(id, taken.version());
        tell(author, id, of(conversation.company()), of(conversation.asked()));
        return taken.seq();
    }

    /// Tells who is in it that there is a message, and who is asked that somebody asks.
    public void tell(
            Viewer author, ConversationId id, List<MemberId> company, List<MemberId> asked) {
        notifications.tellAll(
                company,
                author.id(),
                kind,
                Message.of("{name} wrote to you.", "name", author.name()),
                id.path());
        notifications.tellAll(
                asked,
                author.id(),
                kind,
                Message.of("{name} wishes to write to you.", "name", author.name()),
                "/messages/requests");
        badge.publish(company);
        badge.publish(asked);
    }

    private static List<MemberId> of(List<Participant> participants) {
        return participants.stream().map(Participant::id).toList();
    }
}
