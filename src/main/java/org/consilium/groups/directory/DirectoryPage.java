package org.consilium.groups.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilium.ui.Page;
import org.consilium.verification.Specialties;
import org.jspecify.annotations.Nullable;

/// Model of the directory; `next` is the path of what follows.
public record DirectoryPage(
        DirectoryFilter filter,
        List<RoomCard> mine,
        List<RoomCard> rooms,
        @Nullable String next,
        Specialties names) {
    public DirectoryPage {
        mine = List.copyOf(mine);
        rooms = List.copyOf(rooms);
    }

    static DirectoryPage of(
            DirectoryFilter filter,
            List<RoomCard> mine,
            List<RoomCard> found,
            int limit,
            Specialties names) {
        boolean more = found.size() > limit;
        var rooms = more ? found.subList(0, limit) : found;
        var next = more ? path(filter, rooms.getLast().nameKey()) : null;
        return new DirectoryPage(filter, mine, rooms, next, names);
    }

    public Map<String, String> specialties(Page page) {
        var words = new LinkedHashMap<String, String>();
        names.all().forEach(one -> words.put(one.code(), page.t(one.name())));
        return words;
    }

    public String specialty() {
        return filter.specialty();
    }

    public String words() {
        return filter.words();
    }

    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    public boolean isFurther() {
        return !filter.after().isEmpty();
    }

    private static String path(DirectoryFilter filter, String after) {
        return "/rooms?specialty="
                + encoded(filter.specialty())
                + "&words="
                + encoded(filter.words())
                + "&after="
                + encoded(after);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
