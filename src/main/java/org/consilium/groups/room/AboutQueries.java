package org.consilium.groups.room;

import java.util.List;
import org.consilium.groups.RoomId;
import org.consilium.people.MemberCard;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Reads what the about page says besides the room itself.
@Repository
class AboutQueries {
    @Sql
    private static final String OWNERS =
            """
            select c.member_id, c.name, c.handle, c.audience, c.kind, c.specialty, c.place,
                   c.country, c.verified_until, c.photo_id
            from groups.membership m
            join people.pub_member_card c on c.member_id = m.member_id
            where m.room_id = :room and m.role = 'OWNER'
            order by m.since
            limit 20
            """;

    @Sql
    private static final String LAST_REQUEST =
            """
            select last.reason, last.decided_at
            from (
                select outcome, reason, decided_at
                from groups.join_request
                where room_id = :room and member_id = :member and outcome is not null
                order by asked_at desc
                limit 1) last
            where last.outcome = 'DECLINED'
            """;

    private final Database database;

    AboutQueries(Database database) {
        this.database = database;
    }

    List<MemberCard> owners(RoomId room) {
        return database.sql(OWNERS)
                .param("room", room)
                .query(row -> MemberCard.read(row, ""))
                .list();
    }

    AboutPage.@Nullable Declined declined(RoomId room, MemberId member) {
        return database.sql(LAST_REQUEST)
                .param("room", room)
                .param("member", member)
                .query(row -> new AboutPage.Declined(row.text("reason"), row.instant("decided_at")))
                .optional()
                .orElse(null);
    }
}
