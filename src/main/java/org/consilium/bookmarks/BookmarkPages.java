package org.consilium.bookmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.consilium.platform.Cursor;
import org.consilium.platform.Items;
import org.consilium.platform.Slice;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Makes the list. What its reader may no longer open is left out, so a page may hold fewer than it
/// has room for.
@Component
class BookmarkPages {
    private static final int LIMIT = 30;

    private final BookmarkRepository bookmarks;
    private final FolderRepository folders;
    private final Items items;

    BookmarkPages(BookmarkRepository bookmarks, FolderRepository folders, Items items) {
        this.bookmarks = bookmarks;
        this.folders = folders;
        this.items = items;
    }

    BookmarkList list(Viewer viewer, BookmarkFilter filter, Cursor from) {
        var slice = bookmarks.list(viewer.id(), filter, from, LIMIT);
        var next = slice.next();
        return new BookmarkList(
                lines(viewer, slice),
                folders.of(viewer.id()),
                filter.folder(),
                filter.kind(),
                filter.reminders(),
                next == null ? null : filter.path() + "after=" + next.write());
    }

    Map<String, String> folderNames(Viewer viewer) {
        var names = new LinkedHashMap<String, String>();
        folders.of(viewer.id()).forEach(each -> names.put(each.id().shortForm(), each.name()));
        return names;
    }

    private List<BookmarkList.Line> lines(Viewer viewer, Slice<Bookmark> slice) {
        var cards = items.find(viewer, slice.items().stream().map(Bookmark::item).toList());
        return slice.items().stream()
                .flatMap(bookmark ->
                        Stream.ofNullable(cards.get(bookmark.item()))
                                .map(card -> new BookmarkList.Line(bookmark, card)))
                .toList();
    }
}
