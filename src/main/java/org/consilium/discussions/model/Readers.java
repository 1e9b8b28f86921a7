package org.consilium.discussions.model;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.consilium.discussions.Place;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Audience;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Repository;

/// Members who are not here now, as viewers, to ask a place whether it would let them in: nobody is
/// mentioned in, told of or offered what they may not read. Roles are left out on purpose.
@Repository
public class Readers {
    private static final int FOLLOWERS_AT_MOST = 2_000;

    @Sql
    private static final String BY_IDS =
            """
            select c.member_id, c.name, c.audience, c.verified_until, m.locale, m.zone
            from people.pub_member_card c
            join accounts.pub_member m on m.id = c.member_id
            where c.member_id = any(:ids) and c.verified_until > :now
            """;

    @Sql
    private static final String BY_HANDLE =
            """
            select c.member_id, c.name, c.audience, c.verified_until, m.locale, m.zone
            from people.pub_member_card c
            join accounts.pub_member m on m.id = c.member_id
            where c.handle = :handle and c.verified_until > :now
            """;

    @Sql
    private static final String FOLLOWERS =
            """
            select c.member_id, c.name, c.audience, c.verified_until, m.locale, m.zone
            from discussions.follow f
            join people.pub_member_card c on c.member_id = f.member_id
            join accounts.pub_member m on m.id = f.member_id
            where f.thread_id = :thread and f.ended_at is null and c.verified_until > :now
            order by f.followed_at
            limit :limit
            """;

    private final Database database;
    private final Places places;
    private final Clock clock;

    Readers(Database database, Places places, Clock clock) {
        this.database = database;
        this.places = places;
        this.clock = clock;
    }

    public List<Viewer> withIds(Collection<MemberId> ids, Place place) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return admitted(database.sql(BY_IDS).param("ids", ids), place);
    }

    public Optional<Viewer> withHandle(String handle, Place place) {
        return admitted(database.sql(BY_HANDLE).param("handle", handle), place).stream()
                .findFirst();
    }

    public List<Viewer> followersOf(ThreadId thread, Place place) {
        var followers =
                database.sql(FOLLOWERS).param("thread", thread).param("limit", FOLLOWERS_AT_MOST);
        return admitted(followers, place);
    }

    private List<Viewer> admitted(Database.Statement statement, Place place) {
        var members = statement.param("now", clock.instant()).query(Readers::viewer).list();
        return places.readersAmong(members, place);
    }

    private static Viewer viewer(Row row) throws SQLException {
        return new Viewer(
                row.id("member_id", MemberId::new),
                row.text("name"),
                row.enumOf("audience", Audience.class),
                Set.of(),
                row.instant("verified_until"),
                Locale.forLanguageTag(row.text("locale")),
                ZoneId.of(row.text("zone")));
    }
}
