package org.consilium.search.saved;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.accounts.Members;
import org.consilium.accounts.Standing;
import org.consilium.notifications.Notifications;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.search.query.Found;
import org.consilium.search.query.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks for what is new since a saved search was last looked through, as its member would, and
/// tells them once for all of it. The notice says neither what was searched nor what was found.
@Component
public class TellOfNew {
    /// How far a look reaches back behind the last one: what was written then may not have been in
    /// the index yet.
    private static final Duration OVERLAP = Duration.ofMinutes(15);

    private static final Duration EVERY = Duration.ofMinutes(2);
    private static final Duration TOLD_KEPT = Duration.ofDays(2);

    /// After a long pause only what is of these days.
    private static final Duration NEWS = Duration.ofDays(7);

    private static final int SEARCHES_A_RUN = 500;
    private static final int NEW_AT_MOST = 20;

    private final SavedSearchRepository searches;
    private final Search search;
    private final Members members;
    private final @Nullable Standing standing;
    private final Notifications notifications;
    private final Database database;
    private final Clock clock;

    TellOfNew(
            SavedSearchRepository searches,
            Search search,
            Members members,
            @Nullable Standing standing,
            Notifications notifications,
            Database database,
            Clock clock) {
        this.searches = searches;
        this.search = search;
        this.members = members;
        this.standing = standing;
        this.notifications = notifications;
        this.database = database;
        this.clock = clock;
    }

    public void run() {
        var now = clock.instant();
        for (var due : searches.due(now.minus(EVERY), SEARCHES_A_RUN)) {
            database.inTransaction(() -> look(due, now));
        }
        searches.forgetToldBefore(now.minus(TOLD_KEPT));
    }

    private int look(SavedSearchRepository.Due due, Instant now) {
        var news = viewer(due.member()).map(viewer -> news(viewer, due, now)).orElse(Set.of());
        var told = searches.told(due.saved().id());
        var untold = news.stream().filter(item -> !told.contains(item)).toList();
        if (!untold.isEmpty()) {
            searches.tell(due.saved().id(), untold, now);
            notifications.tell(
                    due.member(), SearchNotices.NEW, SearchNotices.TEXT, due.saved().ownPath());
        }
        searches.looked(due.saved().id(), now);
        return untold.size();
    }

    /// Without what the member wrote themselves.
    private Set<Item> news(Viewer viewer, SavedSearchRepository.Due due, Instant now) {
        var since = later(later(due.lookedUntil().minus(OVERLAP), now.minus(NEWS)), due.saved());
        var filter = new SavedForm(due.saved().name(), due.saved().query(), null).filter();
        return search.findSince(viewer, filter, since, NEW_AT_MOST).results().stream()
                .filter(result -> !isBy(result, viewer))
                .map(result -> result.card().item())
                .collect(Collectors.toSet());
    }

    private static boolean isBy(Found.Result result, Viewer viewer) {
        var author = result.card().author();
        return author != null && viewer.is(author);
    }

    /// Nothing is new that was there when the search was saved.
    private static Instant later(Instant since, SavedSearch saved) {
        return later(since, saved.createdAt());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// The member as a viewer, who is not here now; without roles.
    private java.util.Optional<Viewer> viewer(MemberId id) {
        return members.find(id)
                .map(member ->
                        new Viewer(
                                member.id(),
                                member.name(),
                                member.audience(),
                                Set.of(),
                                standing == null ? null : standing.verifiedUntil(id),
                                member.locale(),
                                member.zone()));
    }
}
