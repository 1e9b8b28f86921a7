package org.consilium.messaging.reading;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.consilium.messaging.model.Conversation;
import org.consilium.messaging.model.Participant;
import org.jspecify.annotations.Nullable;

/// What became of the last message the viewer sent: who has read it, as far as they let it be known
/// and the viewer does so too. `at` is when the last of them did.
public record Receipt(int seq, List<String> readers, @Nullable Instant at) {
    public Receipt {
        readers = List.copyOf(readers);
    }

    /// Null where the viewer sent nothing on the page.
    static @Nullable Receipt of(Conversation conversation, List<MessageRow> rows) {
        var sent =
                rows.stream()
                        .filter(row -> row.author().id().equals(conversation.own().id()))
                        .filter(row -> !row.takenBack())
                        .toList();
        if (sent.isEmpty()) {
            return null;
        }
        int seq = sent.getLast().seq();
        var readers =
                conversation.own().receipts()
                        ? conversation.company().stream()
                                .filter(each -> each.receipts() && !each.apart())
                                .filter(each -> each.readSeq() >= seq)
                                .toList()
                        : List.<Participant>of();
        return new Receipt(
                seq,
                readers.stream().map(each -> each.card().name()).toList(),
                readers.stream()
                        .map(Participant::readAt)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null));
    }
}
