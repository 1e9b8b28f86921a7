package org.consilium.bookmarks;

import java.util.List;
import org.consilium.platform.ItemCard;
import org.jspecify.annotations.Nullable;

/// Model of `bookmarks/list`. At most one of `folder`, `kind` and `reminders` is chosen.
public record BookmarkList(
        List<Line> lines,
        List<Folder> folders,
        @Nullable FolderId folder,
        @Nullable String kind,
        boolean reminders,
        @Nullable String next) {

    /// A bookmark and what it points at.
    public record Line(Bookmark bookmark, ItemCard card) {
        public String kind() {
            return card.item().kind();
        }
    }

    public BookmarkList {
        lines = List.copyOf(lines);
        folders = List.copyOf(folders);
    }

    /// The folder that is shown, if it is one of the reader's.
    public @Nullable Folder shown() {
        return folders.stream().filter(each -> each.id().equals(folder)).findFirst().orElse(null);
    }

    public boolean isAll() {
        return folder == null && kind == null && !reminders;
    }
}
