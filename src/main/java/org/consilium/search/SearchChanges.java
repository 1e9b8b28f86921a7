package org.consilium.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.Item;
import org.consilium.search.index.ChangeLog;
import org.springframework.stereotype.Component;

/// Says that things must be indexed anew, because they are new, changed, hidden or gone. Call it in
/// the transaction that changes them: then the change is followed exactly if it was committed, by
/// every process, within seconds.
@Component
public class SearchChanges {
    private final ChangeLog log;

    SearchChanges(ChangeLog log) {
        this.log = log;
    }

    public void note(Item item) {
        log.note(item.kind(), List.of(item.id()));
    }

    public void note(String kind, Collection<UUID> ids) {
        log.note(kind, ids);
    }
}
