package org.consilium.search.saved;

import java.time.Clock;
import java.util.List;
import org.consilium.platform.Ids;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.search.query.SearchFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The searches members keep; each sees their own only.
@Component
public class SavedSearches {
    static final int MOST = 50;

    private final SavedSearchRepository searches;
    private final Ids ids;
    private final Clock clock;

    SavedSearches(SavedSearchRepository searches, Ids ids, Clock clock) {
        this.searches = searches;
        this.ids = ids;
        this.clock = clock;
    }

    public List<SavedSearch> list(Viewer viewer) {
        return searches.list(viewer.id(), MOST);
    }

    SavedSearch toOpen(Viewer viewer, SavedId id) {
        return searches.find(viewer.id(), id).orElseThrow(NotFound::new);
    }

    @Transactional
    public SaveOutcome save(Viewer viewer, String name, SearchFilter filter, boolean notify) {
        var mine = searches.list(viewer.id(), MOST);
        boolean known = mine.stream().anyMatch(it -> it.query().equals(filter.query()));
        if (!known && mine.size() >= MOST) {
            return new SaveOutcome.TooMany(MOST);
        }
        var saved =
                new SavedSearch(
                        new SavedId(ids.next()), name, filter.query(), notify, clock.instant());
        if (searches.insert(saved, viewer.id())) {
            return new SaveOutcome.Saved();
        }
        searches.rename(saved, viewer.id());
        return new SaveOutcome.SavedBefore();
    }

    @Transactional
    public void change(Viewer viewer, SavedId id, String name, boolean notify) {
        if (!searches.update(viewer.id(), id, name, notify, clock.instant())) {
            throw new NotFound();
        }
    }

    @Transactional
    public void delete(Viewer viewer, SavedId id) {
        if (!searches.delete(viewer.id(), id)) {
            throw new NotFound();
        }
    }
}
