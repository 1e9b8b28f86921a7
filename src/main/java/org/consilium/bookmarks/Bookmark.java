package org.consilium.bookmarks;

import java.time.Instant;
import org.consilium.platform.Cursor;
import org.consilium.platform.Item;
import org.jspecify.annotations.Nullable;

/// A member's pointer to something. `remindAt` is null without a reminder; `reminded` says that it
/// was told.
public record Bookmark(
        BookmarkId id,
        Item item,
        @Nullable FolderId folder,
        String note,
        Instant madeAt,
        @Nullable Instant remindAt,
        boolean reminded) {

    Cursor cursor() {
        return Cursor.of(madeAt, id);
    }

    public String path() {
        return "/bookmarks/" + id.shortForm();
    }
}
