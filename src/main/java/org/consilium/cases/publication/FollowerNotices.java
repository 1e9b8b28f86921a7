package org.consilium.cases.publication;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.consilium.accounts.Viewers;
import org.consilium.cases.CasePublished;
import org.consilium.discussions.Threads;
import org.consilium.notifications.News;
import org.consilium.notifications.Notifications;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Sql;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// What followers are told: that somebody asks about a patient, and nothing of it.
@Repository
class FollowerNotices {
    private static final Duration NEWS = Duration.ofDays(2);
    private static final int MOST = 500;

    @Sql
    private static final String FOLLOWERS =
            """
            select follower_id from people.pub_follow
            where followed_id = :author
            order by followed_at desc
            limit :limit
            """;

    private final Database database;
    private final Viewers viewers;
    private final Threads threads;
    private final Notifications notifications;
    private final Clock clock;

    FollowerNotices(
            Database database,
            Viewers viewers,
            Threads threads,
            Notifications notifications,
            Clock clock) {
        this.database = database;
        this.viewers = viewers;
        this.threads = threads;
        this.notifications = notifications;
        this.clock = clock;
    }

    /// What is older is no news: after a long outage, and in the demo world.
    void tell(CasePublished published, MemberId author) {
        if (published.at().isBefore(clock.instant().minus(NEWS))) {
            return;
        }
        var name = viewers.find(author).map(Viewer::name).orElse("");
        var told =
                followers(author).stream()
                        .flatMap(id -> viewers.find(id).stream())
                        .filter(viewer -> mayRead(viewer, published))
                        .map(Viewer::id)
                        .toList();
        var text = Message.of("{name}, whom you follow, asks about a patient.", "name", name);
        notifications.tellAll(
                told,
                new News(CaseNotices.PUBLISHED, text, published.thread().path())
                        .about(published.thread().item())
                        .by(author));
    }

    private boolean mayRead(Viewer viewer, CasePublished published) {
        try {
            threads.demandReading(viewer, published.thread());
            return true;
        } catch (NotFound refused) {
            return false;
        }
    }

    private List<MemberId> followers(MemberId author) {
        return database.sql(FOLLOWERS)
                .param("author", author)
                .param("limit", MOST)
                .query(row -> row.id("follower_id", MemberId::new))
                .list();
    }
}
