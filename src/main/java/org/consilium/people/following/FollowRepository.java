package org.consilium.people.following;

import java.time.Clock;
import java.util.Optional;
import org.consilium.people.MemberCard;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Component;

/// Who follows whom, and how many.
@Component
class FollowRepository {
    @Sql
    private static final String FOLLOW =
            """
            insert into people.follow (follower_id, followed_id, followed_at)
            values (:follower, :followed, :now)
            on conflict do nothing
            """;

    @Sql
    private static final String UNFOLLOW =
            """
            delete from people.follow where follower_id = :follower and followed_id = :followed
            """;

    @Sql
    private static final String COUNT =
            """
            insert into people.follower_count (member_id, followers) values (:followed, :change)
            on conflict (member_id) do update
            set followers = follower_count.followers + :change
            """;

    @Sql
    private static final String UNCOUNT =
            """
            update people.follower_count set followers = followers - 1 where member_id = :followed
            """;

    @Sql
    private static final String FIND =
            """
            select member_id from people.pub_member_card
            where handle = :handle and audience = 'CLINICIAN'
            """;

    @Sql
    private static final String FOLLOWED =
            """
            select follow.followed_at, card.member_id, card.name, card.handle, card.audience,
                   card.kind, card.specialty, card.place, card.country, card.verified_until,
                   card.photo_id
            from people.follow follow
            join people.pub_member_card card on card.member_id = follow.followed_id
            where follow.follower_id = :follower
              and (follow.followed_at, follow.followed_id) < (:at, :id)
            order by follow.followed_at desc, follow.followed_id desc
            limit :limit
            """;

    private final Database database;
    private final Clock clock;

    FollowRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<MemberId> find(String handle) {
        return database.sql(FIND)
                .param("handle", handle)
                .query(row -> row.id("member_id", MemberId::new))
                .optional();
    }

    /// False when it was so already.
    boolean follow(MemberId follower, MemberId followed) {
        boolean isNew =
                database.sql(FOLLOW)
                                .param("follower", follower)
                                .param("followed", followed)
                                .param("now", clock.instant())
                                .update()
                        == 1;
        if (isNew) {
            database.sql(COUNT).param("followed", followed).param("change", 1).update();
        }
        return isNew;
    }

    void unfollow(MemberId follower, MemberId followed) {
        int gone =
                database.sql(UNFOLLOW)
                        .param("follower", follower)
                        .param("followed", followed)
                        .update();
        if (gone == 1) {
            database.sql(UNCOUNT).param("followed", followed).update();
        }
    }

    Slice<Followed> followed(MemberId follower, Cursor after, int limit) {
        return database.sql(FOLLOWED)
                .param("follower", follower)
                .param("at", after.at())
                .param("id", after.id())
                .param("limit", limit + 1)
                .query(row -> new Followed(MemberCard.read(row, ""), row.instant("followed_at")))
                .slice(limit, Followed::cursor);
    }
}
