package org.consilium.people.suggesting;

import java.util.List;
import org.consilium.people.Acquaintance;
import org.consilium.people.AcquaintanceSource;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Colleagues of the same specialty nearby, and those whom several people one follows follow. Who
/// these are is not said: whom somebody follows only they see.
@Configuration(proxyBeanMethods = false)
class PeopleSources {
    /// Same town first, then the same country; those who answer much before others.
    @Sql
    private static final String FIELD =
            """
            select near.member_id,
                   case when near.same_town then near.town else near.country end as about
            from (
                select o.member_id, o.country, o.answers, coalesce(p.town, '') as town,
                       o.place_key = me.place_key and me.place_key <> '' as same_town
                from people.listing me
                join people.listing o
                    on o.country = me.country and o.specialty = me.specialty
                        and o.member_id <> me.member_id
                left join people.profile p on p.member_id = o.member_id
                where me.member_id = :member
                limit 500) near
            order by near.same_town desc, near.answers desc, near.member_id
            limit :limit
            """;

    @Sql
    private static final String FOLLOWED =
            """
            select theirs.followed_id as member_id, cast(count(*) as text) as about
            from (
                select followed_id from people.follow
                where follower_id = :member
                order by followed_at desc
                limit 100) mine
            cross join lateral (
                select f.followed_id from people.follow f
                where f.follower_id = mine.followed_id and f.followed_id <> :member
                order by f.followed_at desc
                limit 100) theirs
            group by theirs.followed_id
            having count(*) > 1
            order by count(*) desc, theirs.followed_id
            limit :limit
            """;

    private final Database database;

    PeopleSources(Database database) {
        this.database = database;
    }

    @Bean
    AcquaintanceSource colleaguesOfTheField() {
        return (member, limit) -> near(FIELD, Acquaintance.Reason.FIELD, member, limit);
    }

    @Bean
    AcquaintanceSource followedByFollowed() {
        return (member, limit) -> near(FOLLOWED, Acquaintance.Reason.FOLLOWED, member, limit);
    }

    private List<Acquaintance> near(
            String statement, Acquaintance.Reason reason, MemberId member, int limit) {
        return database.sql(statement)
                .param("member", member)
                .param("limit", limit)
                .query(row ->
                        new Acquaintance(
                                row.id("member_id", MemberId::new), reason, row.text("about")))
                .list();
    }
}
