package org.consilium.audit.reading;

import java.util.List;
import org.consilium.audit.ActorName;
import org.consilium.audit.Outcome;
import org.consilium.audit.model.Entry;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// An entry as the pages show it: names in the place of ids, words in the place of codes. A name is
/// null where the member has gone, or nobody was signed in.
public record EntryRow(
        SealedEntry sealed,
        @Nullable ActorName actor,
        @Nullable ActorName owner,
        Message deed,
        List<Message> actingAs) {

    public Entry entry() {
        return sealed.entry();
    }

    /// Who it was, where there is no name to show.
    public Message nameless() {
        if (entry().actor() != null) {
            return Message.of("A member who has left");
        }
        return entry().actingAs().equals("SYSTEM")
                ? Message.of("Consilium itself")
                : Message.of("Somebody not signed in");
    }

    public boolean isDone() {
        return entry().outcome() == Outcome.DONE;
    }

    public Message outcome() {
        return entry().outcome() == Outcome.REFUSED ? Message.of("refused") : Message.of("failed");
    }

    public boolean hasDetails() {
        return !entry().details().equals("{}");
    }
}
