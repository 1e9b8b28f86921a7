package org.consilium.bookmarks;

import java.util.Locale;
import java.util.Set;
import org.consilium.platform.Id;
import org.jspecify.annotations.Nullable;

/// Which bookmarks to list: of a folder, of a kind of thing, or those with a reminder to come.
record BookmarkFilter(@Nullable FolderId folder, @Nullable String kind, boolean reminders) {
    private static final Set<String> KINDS = Set.of("thread", "reply", "member", "room", "message");

    /// Reads the parameters of a URL; what is none of ours is no filter.
    static BookmarkFilter of(
            @Nullable String folder, @Nullable String kind, @Nullable String reminders) {
        var id = folder == null ? null : Id.parse(folder).map(FolderId::new).orElse(null);
        var word = kind == null ? "" : kind.toLowerCase(Locale.ROOT);
        return new BookmarkFilter(id, KINDS.contains(word) ? word : null, "due".equals(reminders));
    }

    /// The list's address without a cursor, ready for one more parameter.
    String path() {
        if (folder != null) {
            return "/bookmarks?folder=" + folder.shortForm() + "&";
        }
        if (kind != null) {
            return "/bookmarks?kind=" + kind + "&";
        }
        return reminders ? "/bookmarks?reminders=due&" : "/bookmarks?";
    }
}
