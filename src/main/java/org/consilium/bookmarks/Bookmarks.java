package org.consilium.bookmarks;

import java.time.Clock;
import java.time.Instant;
import org.consilium.platform.Id;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.platform.Items;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Making, changing and removing bookmarks. One can bookmark only what one may open.
@Component
public class Bookmarks {
    private final BookmarkRepository bookmarks;
    private final FolderRepository folders;
    private final Items items;
    private final Ids ids;
    private final Clock clock;

    Bookmarks(
            BookmarkRepository bookmarks,
            FolderRepository folders,
            Items items,
            Ids ids,
            Clock clock) {
        this.bookmarks = bookmarks;
        this.folders = folders;
        this.items = items;
        this.ids = ids;
        this.clock = clock;
    }

    /// Bookmarks a thing, or changes the bookmark there is of it.
    @Transactional
    public BookmarkId keep(
            Viewer viewer, Item item, String note, Choice folder, @Nullable Instant remindAt) {
        if (items.find(viewer, item).isEmpty()) {
            throw new NotFound();
        }
        var member = viewer.id();
        var known = bookmarks.of(member, item);
        var bookmark =
                new Bookmark(
                        known.map(Bookmark::id).orElseGet(() -> new BookmarkId(ids.next())),
                        item,
                        folder(member, folder),
                        note,
                        known.map(Bookmark::madeAt).orElseGet(clock::instant),
                        remindAt,
                        false);
        if (known.isEmpty()) {
            return bookmarks.add(member, bookmark);
        }
        bookmarks.change(member, bookmark);
        return bookmark.id();
    }

    /// A folder that is there, or the name of one; both empty for none.
    public record Choice(String folder, String name) {
        public static final Choice NONE = new Choice("", "");
    }

    private @Nullable FolderId folder(MemberId member, Choice choice) {
        if (!choice.name().isEmpty()) {
            return folders.named(new FolderId(ids.next()), member, choice.name(), clock.instant());
        }
        return Id.parse(choice.folder())
                .map(FolderId::new)
                .filter(id -> folders.of(member).stream().anyMatch(each -> each.id().equals(id)))
                .orElse(null);
    }

    /// Removes a bookmark; for a month it can be taken back.
    @Transactional
    public boolean remove(MemberId member, BookmarkId id) {
        return bookmarks.remove(member, id, clock.instant()) > 0;
    }

    @Transactional
    public boolean restore(MemberId member, BookmarkId id) {
        return bookmarks.restore(member, id) > 0;
    }

    /// Removes a folder; its bookmarks stay.
    @Transactional
    public void removeFolder(MemberId member, FolderId folder) {
        folders.remove(member, folder);
    }
}
