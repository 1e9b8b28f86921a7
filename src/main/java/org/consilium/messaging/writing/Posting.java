package org.consilium.messaging.writing;

import java.time.Instant;
import java.util.List;
import org.consilium.messaging.MessageId;
import org.consilium.messaging.attaching.MessageFiles;
import org.consilium.messaging.model.Conversation;
import org.consilium.messaging.model.MessageRepository;
import org.consilium.messaging.model.NewMessage;
import org.consilium.messaging.reading.ConversationTopic;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.platform.Sendings;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Markdown;
import org.springframework.stereotype.Component;

/// Puts a message into a conversation whose lock is held. Open pages of the conversation show it at
/// once, as talking goes; who is to be told waits while it can be taken back.
@Component
public class Posting {
    private final MessageRepository messages;
    private final MessageFiles files;
    private final ConversationTopic topic;
    private final Sendings sendings;
    private final Markdown markdown;
    private final Ids ids;

    Posting(
            MessageRepository messages,
            MessageFiles files,
            ConversationTopic topic,
            Sendings sendings,
            Markdown markdown,
            Ids ids) {
        this.messages = messages;
        this.files = files;
        this.topic = topic;
        this.sendings = sendings;
        this.markdown = markdown;
        this.ids = ids;
    }

    /// `clean` was checked.
    public NewMessage compose(String clean, SubmissionId submission, Instant at) {
        return new NewMessage(clean, markdown.toHtml(clean), submission, at, List.of(), false);
    }

    /// What was posted: its number, and whether it can be taken back.
    public record Posted(MessageId id, int seq, boolean undoable) {}

    public Posted post(
            Viewer author, Conversation conversation, NewMessage message, List<String> drafts) {
        var id = conversation.id();
        var taken = messages.takeSeq(id);
        var messageId = new MessageId(ids.next());
        messages.insert(messageId, id, taken.seq(), author.id(), message);
        files.attach(author.id(), id, message.files(), messageId);
        messages.settle(id, author.id(), taken.seq(), drafts, message.at());
        topic.publish(id, taken.version());
        boolean undoable =
                sendings.send(
                        new Item(MessageSending.KIND, messageId.value()),
                        message.at(),
                        message.undoable());
        return new Posted(messageId, taken.seq(), undoable);
    }
}
