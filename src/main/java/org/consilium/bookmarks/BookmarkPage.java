package org.consilium.bookmarks;

import java.util.Map;
import org.consilium.platform.ItemCard;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `bookmarks/form`; `known` is the bookmark there is already. `folders` are names by
/// their short forms.
public record BookmarkPage(
        ItemCard card,
        @Nullable BookmarkId known,
        BookmarkForm form,
        Map<String, String> folders,
        Problems problems) {

    public String note() {
        return form.note();
    }

    public String folder() {
        return form.folder();
    }

    public String folderNew() {
        return form.folderNew();
    }

    public String day() {
        return form.day();
    }

    public String time() {
        return form.time();
    }
}
