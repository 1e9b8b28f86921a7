package org.consilium.search.finding;

import java.util.List;
import java.util.Map;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.search.SearchChoices;
import org.consilium.search.index.Follower;
import org.consilium.search.query.Found;
import org.consilium.search.query.HitCursor;
import org.consilium.search.query.Search;
import org.consilium.search.query.SearchFilter;
import org.consilium.search.saved.SavedSearches;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// One box for everything one may open.
@Controller
class SearchController {
    private static final int RESULTS = 20;
    private static final int TOO_MANY = 429;

    private final Search search;
    private final SearchCursors cursors;
    private final SearchPace pace;
    private final Follower follower;
    private final SavedSearches saved;
    private final List<SearchChoices> choices;

    SearchController(
            Search search,
            SearchCursors cursors,
            SearchPace pace,
            Follower follower,
            SavedSearches saved,
            List<SearchChoices> choices) {
        this.search = search;
        this.cursors = cursors;
        this.pace = pace;
        this.follower = follower;
        this.saved = saved;
        this.choices = choices;
    }

    @GetMapping("/search")
    @Access(Who.MEMBER)
    Screen list(
            Viewer viewer,
            @ModelAttribute SearchFilter.Wishes wishes,
            @RequestParam(required = false) @Nullable String after) {
        var filter = SearchFilter.of(wishes);
        if (filter.isEmpty()) {
            return screen(viewer, filter, Found.NOTHING, null, false);
        }
        var from = cursors.read(after, filter);
        if (!pace.take(viewer.id())) {
            return screen(viewer, filter, Found.NOTHING, from, true).status(TOO_MANY);
        }
        return screen(viewer, filter, search.find(viewer, filter, from, RESULTS), from, false);
    }

    private Screen screen(
            Viewer viewer,
            SearchFilter filter,
            Found found,
            @Nullable HitCursor from,
            boolean tooMany) {
        var next = found.next();
        return Screen.of(
                "search/search",
                new SearchPage(
                        filter,
                        found,
                        next == null
                                ? null
                                : filter.path() + "&after=" + cursors.write(next, filter),
                        from != null,
                        tooMany,
                        follower.state(),
                        options("specialty", viewer),
                        options("in", viewer),
                        options("band", viewer),
                        filter.isEmpty() ? saved.list(viewer) : List.of()));
    }

    private Map<String, String> options(String filter, Viewer viewer) {
        return choices.stream()
                .filter(each -> each.filter().equals(filter))
                .findFirst()
                .map(each -> each.options(viewer))
                .orElse(Map.of());
    }
}
