package org.consilium.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.platform.Item;
import org.consilium.search.SearchDocument;
import org.consilium.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Brings this process's index up to the database: builds it where it is missing or of another
/// generation, and then follows the change log. Everything it does may be done twice, so after a
/// crash it goes on from the last commit. One call at a time.
@Component
public class Follower {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int CHANGES_AT_ONCE = 1_000;
    private static final int DOCUMENTS_AT_ONCE = 250;
    private static final int SHOWN_EACH = 20_000;

    private final SearchIndex index;
    private final ChangeLog log;
    private final Map<String, SearchSource> sources;

    private @Nullable Built built;
    private Set<Long> ahead = Set.of();
    private boolean isCommitted = true;
    private volatile IndexState state = IndexState.CLOSED;

    public Follower(SearchIndex index, ChangeLog log, List<SearchSource> sources) {
        this.index = index;
        this.log = log;
        this.sources =
                sources.stream().collect(Collectors.toMap(SearchSource::kind, Function.identity()));
    }

    public IndexState state() {
        return state;
    }

    /// Does all that is to be done now; answers how many items changed.
    public synchronized int catchUp() {
        try {
            index.open();
            var reached = built == null ? index.built().orElse(null) : built;
            var wanted = log.log();
            if (reached == null || !fits(reached, wanted)) {
                reached = build(wanted);
            }
            state = IndexState.READY;
            return follow(reached);
        } catch (IOException | RuntimeException failure) {
            forgetAll();
            throw new IllegalStateException("the search index cannot be brought up", failure);
        }
    }

    /// Keeps on disk how far it has come.
    synchronized void commit() throws IOException {
        if (built != null && !isCommitted) {
            index.commit(built);
            isCommitted = true;
        }
    }

    /// Keeps what there is and closes; the next call opens it again.
    synchronized void stop() {
        try {
            commit();
        } catch (IOException | RuntimeException failure) {
            LOG.warn("the search index was not committed; it will be followed again", failure);
        }
        forgetAll();
    }

    private void forgetAll() {
        built = null;
        ahead = Set.of();
        state = IndexState.CLOSED;
        index.rollBack();
    }

    /// Whether an index can still be followed: of this database, of this generation, within what
    /// the log remembers, and not from a future that a restored database has not had.
    private boolean fits(Built reached, ChangeLog.Log wanted) {
        return reached.epoch().equals(wanted.epoch())
                && reached.generation() == wanted.generation()
                && (built != null
                        || (reached.position().compareTo(wanted.forgotten()) >= 0
                                && reached.position().xid() <= log.horizon().xid()));
    }

    private Built build(ChangeLog.Log wanted) throws IOException {
        boolean first = index.built().isEmpty();
        var fresh = new Built(wanted.epoch(), wanted.generation(), log.horizon());
        LOG.info("building the search index");
        state = new IndexState(true, !first, 0);
        index.clear();
        long written = 0;
        for (var source : sources.values()) {
            written = add(source, written, first);
        }
        index.commit(fresh);
        index.refresh();
        built = fresh;
        ahead = Set.of();
        LOG.info("the search index has {} documents", written);
        return fresh;
    }

    private long add(SearchSource source, long before, boolean first) throws IOException {
        long written = before;
        UUID cursor = null;
        for (var some = source.after(null, DOCUMENTS_AT_ONCE);
                !some.isEmpty();
                some = source.after(cursor, DOCUMENTS_AT_ONCE)) {
            index.add(some);
            cursor = some.getLast().item().id();
            boolean shows = first && written / SHOWN_EACH != (written + some.size()) / SHOWN_EACH;
            written += some.size();
            state = new IndexState(true, !first, written);
            if (shows) {
                index.refresh();
            }
        }
        return written;
    }

    /// Reads on from the last position below which nothing can come any more. What lies above is
    /// indexed at once as well, remembered by number, and read again until it is below.
    private int follow(Built reached) throws IOException {
        var position = reached.position();
        var from = position;
        var above = new HashSet<Long>();
        int changed = 0;
        long horizon = Long.MIN_VALUE;
        List<ChangeLog.Change> changes;
        do {
            changes = log.after(from, CHANGES_AT_ONCE);
            var unseen = new LinkedHashSet<Item>();
            for (var change : changes) {
                horizon = horizon == Long.MIN_VALUE ? change.horizon() : horizon;
                from = change.position();
                if (!ahead.contains(from.seq())) {
                    unseen.add(change.item());
                }
                if (from.xid() < horizon) {
                    position = from;
                } else {
                    above.add(from.seq());
                }
            }
            changed += unseen.size();
            apply(unseen);
        } while (changes.size() == CHANGES_AT_ONCE);
        ahead = above;
        isCommitted &= changed == 0 && position.equals(reached.position());
        built = reached.at(position);
        if (changed > 0) {
            index.refresh();
        }
        return changed;
    }

    private void apply(Set<Item> items) throws IOException {
        var idsOfKinds = new LinkedHashMap<String, List<UUID>>();
        items.forEach(item ->
                idsOfKinds
                        .computeIfAbsent(item.kind(), unseen -> new ArrayList<>())
                        .add(item.id()));
        for (var kind : idsOfKinds.entrySet()) {
            var source = sources.get(kind.getKey());
            if (source != null) {
                apply(source, kind.getValue());
            }
        }
    }

    private void apply(SearchSource source, List<UUID> ids) throws IOException {
        for (int start = 0; start < ids.size(); start += DOCUMENTS_AT_ONCE) {
            var some = ids.subList(start, Math.min(ids.size(), start + DOCUMENTS_AT_ONCE));
            var found = new HashMap<UUID, SearchDocument>();
            source.documents(some).forEach(each -> found.put(each.item().id(), each));
            index.put(found.values());
            index.remove(
                    some.stream()
                            .filter(id -> !found.containsKey(id))
                            .map(id -> new Item(source.kind(), id))
                            .toList());
        }
    }
}
