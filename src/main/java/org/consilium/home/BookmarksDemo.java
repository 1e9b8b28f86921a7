package org.consilium.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.consilium.accounts.Viewers;
import org.consilium.bookmarks.Bookmarks;
import org.consilium.platform.Cast;
import org.consilium.platform.DemoStory;
import org.consilium.platform.Item;
import org.consilium.platform.Items;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Amara and Bruno keep what they want to find again: busy threads, and each other.
@Component
class BookmarksDemo implements DemoStory {
    private static final int CHAPTER = 58;
    private static final List<String> FOLDERS = List.of("Teaching", "For the journal club", "");
    private static final List<String> NOTES =
            List.of("Good example for the students.", "", "Look again when the guideline is out.");

    private final Bookmarks bookmarks;
    private final BookmarksDemoQueries queries;
    private final Viewers viewers;
    private final Items items;
    private final Clock clock;

    BookmarksDemo(
            Bookmarks bookmarks,
            BookmarksDemoQueries queries,
            Viewers viewers,
            Items items,
            Clock clock) {
        this.bookmarks = bookmarks;
        this.queries = queries;
        this.viewers = viewers;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public int chapter() {
        return CHAPTER;
    }

    @Override
    public void tell() {
        for (var one : List.of(Cast.AMARA, Cast.BRUNO)) {
            viewers.find(one.id()).ifPresent(this::tell);
        }
    }

    private void tell(Viewer viewer) {
        var threads = queries.busy();
        for (int i = 0; i < threads.size(); i++) {
            var choice = new Bookmarks.Choice("", FOLDERS.get(i % FOLDERS.size()));
            keep(viewer, threads.get(i), NOTES.get(i % NOTES.size()), choice, remindAt(i));
        }
        var colleague = viewer.is(Cast.AMARA.id()) ? Cast.BRUNO : Cast.AMARA;
        keep(
                viewer,
                new Item("member", colleague.id().value()),
                "Answers quickly.",
                new Bookmarks.Choice("", "Colleagues"),
                null);
    }

    private @Nullable Instant remindAt(int number) {
        return number == 1 ? clock.instant().plus(Duration.ofDays(3)) : null;
    }

    private void keep(
            Viewer viewer,
            Item item,
            String note,
            Bookmarks.Choice folder,
            @Nullable Instant remindAt) {
        if (items.find(viewer, item).isPresent()) {
            bookmarks.keep(viewer, item, note, folder, remindAt);
        }
    }
}
