package org.consilium.files.storing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.consilium.files.model.LooseObjectRepository;
import org.consilium.files.model.Rendition;
import org.consilium.platform.Database;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Deletes objects that no file names: of files that were removed, and of uploads that never came
/// to an end. A key is noted before its object is stored, so none is forgotten.
@Component
class CollectLooseObjects implements Job {
    /// Longer than any upload takes.
    private static final Duration GRACE = Duration.ofHours(1);

    private static final Duration LEFT_BEHIND = Duration.ofDays(1);
    private static final int BATCH = 100;

    private final LooseObjectRepository objects;
    private final FileStore store;
    private final Incoming incoming;
    private final Database database;
    private final Clock clock;

    CollectLooseObjects(
            LooseObjectRepository objects,
            FileStore store,
            Incoming incoming,
            Database database,
            Clock clock) {
        this.objects = objects;
        this.store = store;
        this.incoming = incoming;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "files.collect-loose-objects";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        try {
            incoming.sweep(clock.instant().minus(LEFT_BEHIND));
            while (collect() == BATCH) {
                // The next ones.
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    /// The object goes first: should the process die between the two, the note is read again.
    private int collect() throws IOException {
        var keys = objects.looseSince(clock.instant().minus(GRACE), BATCH);
        for (var key : keys) {
            for (var rendition : Rendition.values()) {
                store.delete(new ObjectKey(key, rendition));
            }
        }
        database.inTransaction(() -> objects.forget(keys));
        return keys.size();
    }
}
