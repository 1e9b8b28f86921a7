package org.consilium.groups.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.consilium.groups.RoomId;
import org.consilium.people.MemberCard;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Who was sent away from which room, and why.
@Repository
class RemovalRepository {
    @Sql
    private static final String INSERT =
            """
            insert into groups.removal
                (id, room_id, member_id, removed_by, reason, removed_at, member_since)
            values (:id, :room, :member, :owner, :reason, :at,
                    (select since from groups.membership
                     where room_id = :room and member_id = :member))
            on conflict (room_id, member_id) where lifted_at is null do nothing
            """;

    @Sql
    private static final String LIFT =
            """
            update groups.removal
            set lifted_at = :at
            where room_id = :room and member_id = :member and lifted_at is null
            """;

    @Sql
    private static final String STANDS =
            """
            select member_since from groups.removal
            where room_id = :room and member_id = :member and lifted_at is null
            """;

    @Sql
    private static final String IS_OWNER =
            """
            select exists (
                select from groups.membership
                where room_id = :room and member_id = :member and role = 'OWNER') as owner
            """;

    @Sql
    private static final String REMOVABLE =
            """
            select c.member_id, c.name, c.handle, c.audience, c.kind, c.specialty, c.place,
                   c.country, c.verified_until, c.photo_id
            from groups.membership m
            join people.pub_member_card c on c.member_id = m.member_id
            where m.room_id = :room and m.member_id = :member and m.role = 'MEMBER'
            """;

    private final Database database;

    RemovalRepository(Database database) {
        this.database = database;
    }

    /// False when they were sent away already.
    boolean insert(
            UUID id, RoomId room, MemberId member, MemberId owner, String reason, Instant at) {
        return database.sql(INSERT)
                        .param("id", id)
                        .param("room", room)
                        .param("member", member)
                        .param("owner", owner)
                        .param("reason", reason)
                        .param("at", at)
                        .update()
                == 1;
    }

    void lift(RoomId room, MemberId member, Instant at) {
        database.sql(LIFT).param("room", room).param("member", member).param("at", at).update();
    }

    /// A removal that stands: since when they had been a member, if they had been one.
    record Standing(@Nullable Instant memberSince) {}

    Optional<Standing> standing(RoomId room, MemberId member) {
        return database.sql(STANDS)
                .param("room", room)
                .param("member", member)
                .query(row -> new Standing(row.instantOrNull("member_since")))
                .optional();
    }

    boolean isOwner(RoomId room, MemberId member) {
        return database.sql(IS_OWNER)
                .param("room", room)
                .param("member", member)
                .query(row -> row.flag("owner"))
                .one();
    }

    /// A member who is not an owner.
    Optional<MemberCard> removable(RoomId room, MemberId member) {
        return database.sql(REMOVABLE)
                .param("room", room)
                .param("member", member)
                .query(row -> MemberCard.read(row, ""))
                .optional();
    }
}
