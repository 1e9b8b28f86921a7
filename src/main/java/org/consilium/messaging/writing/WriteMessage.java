package org.consilium.messaging.writing;

import java.time.Instant;
import java.util.List;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.model.Conversation;
import org.consilium.messaging.model.ConversationAccess;
import org.consilium.messaging.model.ConversationRepository;
import org.consilium.messaging.model.MessageRepository;
import org.consilium.messaging.model.NewMessage;
import org.consilium.messaging.model.WritingPolicy;
import org.consilium.moderation.Sanctions;
import org.consilium.people.Blocks;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends a message into a conversation one is in.
@Component
public class WriteMessage {
    private final ConversationAccess access;
    private final ConversationRepository conversations;
    private final MessageRepository messages;
    private final Posting posting;
    private final Blocks blocks;
    private final Sanctions sanctions;

    WriteMessage(
            ConversationAccess access,
            ConversationRepository conversations,
            MessageRepository messages,
            Posting posting,
            Blocks blocks,
            Sanctions sanctions) {
        this.access = access;
        this.conversations = conversations;
        this.messages = messages;
        this.posting = posting;
        this.blocks = blocks;
        this.sanctions = sanctions;
    }

    /// `clean` was checked; `at` is now, except for the demo world.
    @Transactional
    public WriteOutcome write(
            Viewer author, ConversationId id, String clean, SubmissionId submission, Instant at) {
        return write(author, id, posting.compose(clean, submission, at));
    }

    /// With files that lie in the form's tray.
    @Transactional
    public WriteOutcome write(Viewer author, ConversationId id, NewMessage message) {
        var conversation = hold(author, id);
        var before = messages.sent(author.id(), message.submission());
        if (before.isPresent()) {
            return new WriteOutcome.WrittenBefore(before.get().seq());
        }
        var policy =
                sanctions.mayWrite(author.id())
                        ? WritingPolicy.of(author, conversation, message.at())
                        : WritingPolicy.SUSPENDED;
        if (policy != WritingPolicy.ALLOWED) {
            return new WriteOutcome.Refused(policy);
        }
        return new WriteOutcome.Written(
                posting.post(author, conversation, message, List.of(id.shortForm())));
    }

    /// Nobody blocks, leaves or decides until the transaction ends: what was looked at holds.
    private Conversation hold(Viewer author, ConversationId id) {
        var other = access.toRead(author, id).other();
        if (other != null) {
            blocks.hold(author.id(), other.id());
        }
        conversations.lock(id);
        return access.toRead(author, id);
    }
}
