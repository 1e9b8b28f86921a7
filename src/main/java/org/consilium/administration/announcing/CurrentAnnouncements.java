package org.consilium.administration.announcing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consilium.platform.Signals;
import org.consilium.platform.Viewer;
import org.consilium.ui.Announcement;
import org.consilium.ui.Announcements;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// What holds now, from memory: read again when a signal says so, and every minute in any case. Of
/// several the one that ends last is shown.
@Component
class CurrentAnnouncements implements Announcements {
    static final String SIGNAL = "announcements";
    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Known(List<Notice> due, Instant at) {}

    private final AnnouncementRepository rows;
    private final Clock clock;
    private volatile @Nullable Known known;

    CurrentAnnouncements(AnnouncementRepository rows, Signals signals, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        signals.on(SIGNAL, payload -> forget());
    }

    @Override
    public Optional<Announcement> current(Viewer viewer) {
        var now = clock.instant();
        return due(now).stream()
                .filter(each -> each.holds(now) && each.readers().include(viewer))
                .findFirst()
                .map(each ->
                        new Announcement(each.id().shortForm(), each.text(), each.dismissible()));
    }

    void forget() {
        known = null;
    }

    /// What was known, where the database is away.
    private List<Notice> due(Instant now) {
        var kept = known;
        if (kept != null && kept.at().plus(KEPT).isAfter(now)) {
            return kept.due();
        }
        try {
            var fresh = new Known(rows.due(now), now);
            known = fresh;
            return fresh.due();
        } catch (DataAccessException away) {
            return kept == null ? List.of() : kept.due();
        }
    }
}
