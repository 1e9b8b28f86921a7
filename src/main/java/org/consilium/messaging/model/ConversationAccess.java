package org.consilium.messaging.model;

import org.consilium.messaging.ConversationId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// The one gate to conversations: who takes part, and nobody else, whatever their role. Missing and
/// not allowed are the same [NotFound].
@Component
public class ConversationAccess {
    private final ConversationRepository conversations;

    ConversationAccess(ConversationRepository conversations) {
        this.conversations = conversations;
    }

    /// Who is in it reads all since they came.
    public Conversation toRead(Viewer viewer, ConversationId id) {
        return as(viewer, id, ParticipantState.IN);
    }

    /// Who was asked reads what they were asked with, to answer it. So does who declined: a link to
    /// it is no dead end.
    public Conversation toAnswer(Viewer viewer, ConversationId id) {
        return as(viewer, id, ParticipantState.ASKED);
    }

    private Conversation as(Viewer viewer, ConversationId id, ParticipantState state) {
        var conversation = conversations.find(viewer.id(), id).orElseThrow(NotFound::new);
        if (conversation.own().state() != state || conversation.audience() != viewer.audience()) {
            throw new NotFound();
        }
        return conversation;
    }
}
