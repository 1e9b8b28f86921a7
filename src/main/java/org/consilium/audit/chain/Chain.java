package org.consilium.audit.chain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.consilium.audit.model.Entry;
import org.consilium.platform.Database;
import org.springframework.stereotype.Component;

/// Gives entries their place in the chain, in batches, one process at a time. Writers never wait
/// for it: they only add to the queue that is emptied here.
@Component
class Chain {
    private static final int BATCH = 500;

    private final ChainRepository chain;
    private final Database database;
    private final Clock clock;

    Chain(ChainRepository chain, Database database, Clock clock) {
        this.chain = chain;
        this.database = database;
        this.clock = clock;
    }

    /// Seals everything that waits.
    void seal() {
        while (sealSome() == BATCH) {
            // The queue was longer than a batch.
        }
    }

    /// Notes the root of each day that is over.
    void noteRoots() {
        seal();
        chain.makeRoots(clock.instant());
    }

    private int sealSome() {
        return database.inTransaction(() -> {
            chain.lock();
            var links = links(chain.waiting(BATCH), chain.last());
            if (!links.isEmpty()) {
                chain.seal(links);
            }
            return links.size();
        });
    }

    private static List<Link> links(List<Entry> entries, Seal last) {
        var links = new ArrayList<Link>();
        long sequence = last.sequence();
        var previous = last.hash();
        for (var entry : entries) {
            var link = new Link(++sequence, entry, previous);
            links.add(link);
            previous = link.hash();
        }
        return links;
    }
}
