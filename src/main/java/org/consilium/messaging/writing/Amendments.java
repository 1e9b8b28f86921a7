package org.consilium.messaging.writing;

import java.time.Clock;
import java.util.Optional;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.attaching.MessageFiles;
import org.consilium.messaging.model.ConversationAccess;
import org.consilium.messaging.model.ConversationRepository;
import org.consilium.messaging.model.MessageLimits;
import org.consilium.messaging.model.MessageRepository;
import org.consilium.messaging.reading.ConversationTopic;
import org.consilium.platform.NotFound;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What one does with messages that were sent: mend one's own for a quarter of an hour, take it
/// back from everybody, or remove any from one's own sight. A message that was taken back is gone
/// from the database; its place says so.
@Component
public class Amendments {
    private final ConversationAccess access;
    private final ConversationRepository conversations;
    private final MessageRepository messages;
    private final MessageFiles files;
    private final Posting posting;
    private final ConversationTopic topic;
    private final Clock clock;

    Amendments(
            ConversationAccess access,
            ConversationRepository conversations,
            MessageRepository messages,
            MessageFiles files,
            Posting posting,
            ConversationTopic topic,
            Clock clock) {
        this.access = access;
        this.conversations = conversations;
        this.messages = messages;
        this.files = files;
        this.posting = posting;
        this.topic = topic;
        this.clock = clock;
    }

    /// The text as it stands, for a message that may still be mended.
    Optional<String> editable(Viewer author, ConversationId id, int seq) {
        access.toRead(author, id);
        var after = clock.instant().minus(MessageLimits.EDITABLE);
        return messages.body(id, seq, author.id(), after);
    }

    /// False when it was too late.
    @Transactional
    public boolean edit(
            Viewer author, ConversationId id, int seq, String clean, SubmissionId submission) {
        access.toRead(author, id);
        var now = clock.instant();
        var message = posting.compose(clean, submission, now);
        boolean edited =
                messages.edit(id, seq, author.id(), message, now.minus(MessageLimits.EDITABLE));
        if (edited) {
            topic.publish(id, conversations.touch(id));
        }
        return edited;
    }

    @Transactional
    public void takeBack(Viewer author, ConversationId id, int seq) {
        access.toRead(author, id);
        files.remove(
                messages.takeBack(id, seq, author.id(), clock.instant())
                        .orElseThrow(NotFound::new));
        topic.publish(id, conversations.touch(id));
    }

    @Transactional
    public void remove(Viewer viewer, ConversationId id, int seq) {
        access.toRead(viewer, id);
        messages.remove(id, seq, viewer.id(), clock.instant());
    }

    @Transactional
    public void bringBack(Viewer viewer, ConversationId id, int seq) {
        access.toRead(viewer, id);
        messages.bringBack(id, seq, viewer.id());
    }
}
