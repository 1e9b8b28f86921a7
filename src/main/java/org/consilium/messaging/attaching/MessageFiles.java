package org.consilium.messaging.attaching;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.consilium.files.FileId;
import org.consilium.files.FileOwner;
import org.consilium.files.Files;
import org.consilium.files.SentFiles;
import org.consilium.files.Tray;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.MessageId;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Attachment;
import org.consilium.ui.Problems;
import org.springframework.stereotype.Component;

/// Files of messages. Who calls it has asked whether the viewer takes part.
@Component
public class MessageFiles implements FileOwner {
    private static final String KIND = "message";

    private final Files files;
    private final MessageFileQueries queries;

    MessageFiles(Files files, MessageFileQueries queries) {
        this.files = files;
        this.queries = queries;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(Viewer viewer, UUID ownerId) {
        return viewer.isSignedIn() && queries.mayRead(viewer.id(), new MessageId(ownerId));
    }

    /// The record is seen by whose files they are: it would be a receipt nobody wished to give.
    @Override
    public boolean isRecorded() {
        return false;
    }

    static Tray tray(MemberId writer, ConversationId conversation) {
        return Tray.of(writer, "message-" + conversation.shortForm());
    }

    /// What lies with the form of this conversation.
    public List<Attachment> waiting(Viewer writer, ConversationId conversation) {
        return files.in(tray(writer.id(), conversation));
    }

    /// Takes what the form came with; answers the files it holds now.
    public List<FileId> take(
            Viewer writer, ConversationId conversation, SentFiles sent, Problems problems) {
        return sent.isAny() || !sent.texts().isEmpty()
                ? files.take(tray(writer.id(), conversation), sent, problems)
                : List.of();
    }

    /// The same for a form that is sent for good: pictures need a description, and those of
    /// clinicians the word of their sender that nobody can be recognised.
    public List<FileId> takeAll(
            Viewer writer, ConversationId conversation, SentFiles sent, Problems problems) {
        var held = take(writer, conversation, sent, problems);
        if (!held.isEmpty()) {
            var shown = waiting(writer, conversation);
            Files.demandDescriptions(shown, held, problems);
            if (writer.isClinician()) {
                Files.demandReviewed(shown, held, problems);
            }
        }
        return held;
    }

    public void attach(
            MemberId writer,
            ConversationId conversation,
            Collection<FileId> held,
            MessageId message) {
        if (!held.isEmpty()) {
            files.attach(tray(writer, conversation), held, KIND, message.value());
        }
    }

    /// The message was taken back at once: its files lie with the form again.
    public void giveBack(MemberId writer, ConversationId conversation, MessageId message) {
        files.giveBack(KIND, message.value(), tray(writer, conversation));
    }

    /// The message was taken back.
    public void remove(MessageId message) {
        files.remove(KIND, List.of(message.value()));
    }
}
