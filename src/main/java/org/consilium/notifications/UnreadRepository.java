package org.consilium.notifications;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Component;

/// What members have not read yet, and that they read it.
@Component
class UnreadRepository {
    /// More unread than this are shown as "more"; counting stops here.
    static final int COUNTED_AT_MOST = 100;

    @Sql
    private static final String READ_ABOUT =
            """
            with done as (
                update notifications.notice set read_at = :now
                where member_id = :member and page = :page and read_at is null
                returning id)
            select count(*) as done, (
                select count(*) from (
                    select from notifications.notice
                    where member_id = :member and read_at is null and page <> :page
                    limit :most) as counted) as unread
            from done
            """;

    @Sql
    private static final String READ_ONE =
            """
            update notifications.notice set read_at = :now
            where id = :id and read_at is null
            """;

    @Sql
    private static final String READ_ALL =
            """
            update notifications.notice set read_at = :now
            where member_id = :member and read_at is null and told_at <= :until
            """;

    @Sql
    static final String UNREAD =
            """
            select count(*) as unread from (
                select from notifications.notice
                where member_id = :member and read_at is null
                limit :most) as counted
            """;

    @Sql
    private static final String UNREAD_OF =
            """
            select told.member_id, counted.unread
            from unnest(cast(:members as uuid[])) as told (member_id)
            cross join lateral (
                select count(*) as unread from (
                    select from notifications.notice
                    where notice.member_id = told.member_id and read_at is null
                    limit :most) as some_of_them) as counted
            """;

    private final Database database;
    private final Clock clock;

    UnreadRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Marks read what was told about a page; answers how many notices are left unread, empty when
    /// nothing changed.
    OptionalInt readAbout(MemberId member, String path) {
        return database.sql(READ_ABOUT)
                .param("member", member)
                .param("page", NoticeRepository.pageOf(path))
                .param("now", clock.instant())
                .param("most", COUNTED_AT_MOST)
                .query(row ->
                        row.integer("done") == 0
                                ? OptionalInt.empty()
                                : OptionalInt.of(row.integer("unread")))
                .one();
    }

    int read(NoticeId id) {
        return database.sql(READ_ONE).param("id", id).param("now", clock.instant()).update();
    }

    /// Marks read what was told up to the newest one on the page, not what came since.
    int readAll(MemberId member, Cursor until) {
        return database.sql(READ_ALL)
                .param("member", member)
                .param("until", until.at())
                .param("now", clock.instant())
                .update();
    }

    int unread(MemberId member) {
        return database.sql(UNREAD)
                .param("member", member)
                .param("most", COUNTED_AT_MOST)
                .query(row -> row.integer("unread"))
                .one();
    }

    /// Unread notices of each, counted no further than [#COUNTED_AT_MOST].
    Map<MemberId, Integer> unreadOf(Collection<MemberId> members) {
        return database
                .sql(UNREAD_OF)
                .param("members", members)
                .param("most", COUNTED_AT_MOST)
                .query(row -> Map.entry(row.id("member_id", MemberId::new), row.integer("unread")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
