package org.consilium.groups.room;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.consilium.discussions.ThreadCard;
import org.consilium.discussions.ThreadFilter;
import org.consilium.groups.model.SeenRoom;
import org.consilium.platform.Slice;
import org.jspecify.annotations.Nullable;

/// Model of a room's discussion; `further` when it is not the list's beginning.
public record RoomPage(
        SeenRoom seen, ThreadFilter filter, Slice<ThreadCard> threads, boolean further) {

    /// The address of this list, without a place in it.
    public String path() {
        return filter.tag() == null ? pathOf(filter.show()) : pathOfTag(filter.tag());
    }

    public String pathOf(ThreadFilter.Show show) {
        return show == ThreadFilter.Show.ALL
                ? seen.room().path()
                : seen.room().path() + "?show=" + show.parameter();
    }

    public String pathOfTag(String tag) {
        return seen.room().path() + "?tag=" + URLEncoder.encode(tag, StandardCharsets.UTF_8);
    }

    public boolean isShown(ThreadFilter.Show show) {
        return filter.tag() == null && filter.show() == show;
    }

    public @Nullable String next() {
        var cursor = threads.next();
        if (cursor == null) {
            return null;
        }
        var path = path();
        return path + (path.contains("?") ? "&" : "?") + "after=" + cursor.write();
    }

    public String compose(String kind) {
        return "/threads/new?place=" + seen.room().place().shortForm() + "&kind=" + kind;
    }
}
