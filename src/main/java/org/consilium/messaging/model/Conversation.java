package org.consilium.messaging.model;

import java.util.List;
import java.util.Optional;
import org.consilium.messaging.ConversationId;
import org.consilium.platform.Audience;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// A conversation as one who takes part sees it: `own` is their part, `others` are the rest,
/// whoever they are to it. `draft` is what they are typing.
public record Conversation(
        ConversationId id,
        ConversationKind kind,
        Audience audience,
        String name,
        int lastSeq,
        int version,
        Participant own,
        List<Participant> others,
        Draft draft) {
    /// The most people one conversation has: more is a room.
    public static final int PEOPLE_AT_MOST = 12;

    /// Text that is not sent yet; version 0 where there is none.
    public record Draft(int version, String body) {
        public static final Draft NONE = new Draft(0, "");
    }

    public Conversation {
        others = List.copyOf(others);
    }

    public boolean isPair() {
        return kind == ConversationKind.PAIR;
    }

    /// The other one of a pair; null in a group, and where they are no member any more.
    public @Nullable Participant other() {
        return isPair() && !others.isEmpty() ? others.getFirst() : null;
    }

    /// Everybody else who is in it now.
    public List<Participant> company() {
        return others.stream().filter(Participant::isIn).toList();
    }

    /// Everybody else who was asked and has not answered.
    public List<Participant> asked() {
        return others.stream().filter(each -> each.state() == ParticipantState.ASKED).toList();
    }

    public Optional<Participant> find(MemberId member) {
        return others.stream().filter(each -> each.id().equals(member)).findFirst();
    }

    public int unread() {
        return Math.max(0, lastSeq - Math.max(own.readSeq(), own.fromSeq()));
    }
}
