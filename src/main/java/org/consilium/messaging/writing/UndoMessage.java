package org.consilium.messaging.writing;

import java.time.Clock;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.MessageId;
import org.consilium.messaging.attaching.MessageFiles;
import org.consilium.messaging.model.ConversationAccess;
import org.consilium.messaging.model.ConversationRepository;
import org.consilium.messaging.model.DraftRepository;
import org.consilium.messaging.reading.ConversationTopic;
import org.consilium.platform.Item;
import org.consilium.platform.NotFound;
import org.consilium.platform.Sendings;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Undoes sending a message while nobody was told: it is gone from the conversation without a mark,
/// and a draft again. Who has the conversation open may have seen it; whether they did is not told
/// here, because a receipt is theirs to give.
@Component
class UndoMessage {
    private final ConversationAccess access;
    private final ConversationRepository conversations;
    private final UndoRepository messages;
    private final MessageFiles files;
    private final DraftRepository drafts;
    private final ConversationTopic topic;
    private final Sendings sendings;
    private final Clock clock;

    UndoMessage(
            ConversationAccess access,
            ConversationRepository conversations,
            UndoRepository messages,
            MessageFiles files,
            DraftRepository drafts,
            ConversationTopic topic,
            Sendings sendings,
            Clock clock) {
        this.access = access;
        this.conversations = conversations;
        this.messages = messages;
        this.files = files;
        this.drafts = drafts;
        this.topic = topic;
        this.sendings = sendings;
        this.clock = clock;
    }

    @Transactional
    UndoOutcome undo(Viewer author, ConversationId id, MessageId message) {
        access.toRead(author, id);
        conversations.lock(id);
        var found = messages.find(id, message, author.id());
        if (found.isEmpty()) {
            return drafts.find(author.id(), id.shortForm())
                    .<UndoOutcome>map(draft -> new UndoOutcome.Undone())
                    .orElseThrow(NotFound::new);
        }
        var sent = found.get();
        if (sent.answered()) {
            return new UndoOutcome.Answered(sent.seq());
        }
        if (!sendings.takeBack(new Item(MessageSending.KIND, message.value()))) {
            return new UndoOutcome.TooLate(sent.seq());
        }
        files.giveBack(author.id(), id, message);
        messages.remove(id, message, sent.seq());
        drafts.putBack(author.id(), id.shortForm(), sent.body(), clock.instant());
        topic.publish(id, conversations.touch(id));
        return new UndoOutcome.Undone();
    }
}
