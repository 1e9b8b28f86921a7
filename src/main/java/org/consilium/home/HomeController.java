package org.consilium.home;

import java.time.Clock;
import java.util.List;
import org.consilium.cases.WaitingCases;
import org.consilium.people.Bylines;
import org.consilium.people.Suggestions;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/`, for whoever comes.
@Controller
class HomeController {
    private static final int THREADS = 25;
    private static final int ROOMS = 12;
    private static final int SUGGESTED = 6;
    private static final int PEOPLE = 3;

    private final FeedQueries feed;
    private final RoomLineQueries rooms;
    private final ClaimQueries claims;
    private final FrontFigures figures;
    private final WaitingCases waiting;
    private final Suggestions people;
    private final Bylines bylines;
    private final Clock clock;

    HomeController(
            FeedQueries feed,
            RoomLineQueries rooms,
            ClaimQueries claims,
            FrontFigures figures,
            WaitingCases waiting,
            Suggestions people,
            Bylines bylines,
            Clock clock) {
        this.feed = feed;
        this.rooms = rooms;
        this.claims = claims;
        this.figures = figures;
        this.waiting = waiting;
        this.people = people;
        this.bylines = bylines;
        this.clock = clock;
    }

    @GetMapping("/")
    @Access(Who.ANYONE)
    Screen show(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable String after) {
        if (!viewer.isSignedIn()) {
            return Screen.of("home/front", figures.now());
        }
        if (!viewer.isClinician()) {
            return Screen.of("home/patient");
        }
        return viewer.isVerified(clock.instant())
                ? feed(viewer, FeedPage.IN_ORDER_OF_TIME.equals(order), after)
                : unverified(viewer);
    }

    private Screen feed(Viewer viewer, boolean inOrderOfTime, @Nullable String after) {
        boolean further = after != null;
        var unanswered =
                inOrderOfTime || further ? List.<FeedItem>of() : feed.unanswered(viewer.id());
        var from = Cursor.read(after, Cursor.NEWEST);
        var found = feed.feed(viewer.id(), from, unanswered, THREADS);
        var mine = rooms.mine(viewer.id(), ROOMS);
        var suggested =
                mine.isEmpty() ? rooms.suggested(viewer.id(), SUGGESTED) : List.<RoomLine>of();
        return Screen.of(
                "home/feed",
                new FeedPage(
                        inOrderOfTime,
                        further,
                        unanswered,
                        found,
                        mine,
                        suggested,
                        further ? List.of() : people.of(viewer, PEOPLE),
                        figures.now(),
                        further || mine.isEmpty() ? 0 : waiting.of(viewer),
                        bylines));
    }

    private Screen unverified(Viewer viewer) {
        var claim = claims.open(viewer.id()).orElse(null);
        boolean ended = viewer.verifiedUntil() != null || claims.hasEnded(viewer.id());
        var look = rooms.suggested(viewer.id(), SUGGESTED);
        return Screen.of("home/unverified", new UnverifiedPage(claim, ended, look));
    }
}
