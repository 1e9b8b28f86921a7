package org.consilium.groups.membership;

import java.time.Instant;
import java.util.Optional;
import org.consilium.groups.RoomId;
import org.consilium.people.MemberCard;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Requests to join and what became of them.
@Repository
class RequestRepository {
    @Sql
    private static final String INSERT =
            """
            insert into groups.join_request (id, room_id, member_id, words, asked_at)
            select :id::uuid, :room::uuid, :member::uuid, :words, :at::timestamptz
            where not exists (
                select from groups.membership where room_id = :room and member_id = :member)
            on conflict (room_id, member_id) where outcome is null do nothing
            """;

    @Sql
    private static final String WITHDRAW =
            """
            update groups.join_request
            set outcome = 'WITHDRAWN', decided_by = :member, decided_at = :at
            where room_id = :room and member_id = :member and outcome is null
            """;

    @Sql
    private static final String DECIDE =
            """
            update groups.join_request
            set outcome = :outcome, decided_by = :owner, decided_at = :at, reason = :reason
            where id = :id and room_id = :room and outcome is null
            returning member_id
            """;

    @Sql
    private static final String LAST_DECLINED =
            """
            select decided_at
            from groups.join_request
            where member_id = :member and room_id = :room and outcome = 'DECLINED'
            order by asked_at desc
            limit 1
            """;

    @Sql
    private static final String WAITING =
            """
            select q.id, q.words, q.asked_at,
                   c.member_id, c.name, c.handle, c.audience, c.kind, c.specialty, c.place,
                   c.country, c.verified_until, c.photo_id
            from groups.join_request q
            join people.pub_member_card c on c.member_id = q.member_id
            where q.room_id = :room and q.outcome is null and (q.asked_at, q.id) > (:at, :after)
            order by q.asked_at, q.id
            limit :limit
            """;

    private final Database database;

    RequestRepository(Database database) {
        this.database = database;
    }

    /// Writes a request; false when one waits already or the member is in.
    boolean insert(RequestId id, RoomId room, MemberId member, String words, Instant at) {
        return database.sql(INSERT)
                        .param("id", id)
                        .param("room", room)
                        .param("member", member)
                        .param("words", words)
                        .param("at", at)
                        .update()
                == 1;
    }

    boolean withdraw(RoomId room, MemberId member, Instant at) {
        return database.sql(WITHDRAW)
                        .param("room", room)
                        .param("member", member)
                        .param("at", at)
                        .update()
                == 1;
    }

    /// Who asked; empty when it was decided already.
    Optional<MemberId> decide(
            RequestId id, RoomId room, Decision decision, MemberId owner, Instant at) {
        return database.sql(DECIDE)
                .param("id", id)
                .param("room", room)
                .param("outcome", decision.outcome())
                .param("owner", owner)
                .param("at", at)
                .param("reason", decision.reason())
                .query(row -> row.id("member_id", MemberId::new))
                .optional();
    }

    Optional<Instant> lastDeclined(RoomId room, MemberId member) {
        return database.sql(LAST_DECLINED)
                .param("room", room)
                .param("member", member)
                .query(row -> row.instant("decided_at"))
                .optional();
    }

    /// The longest waiting first.
    Slice<WaitingRequest> waiting(RoomId room, Cursor after, int limit) {
        return database.sql(WAITING)
                .param("room", room)
                .param("at", after.at())
                .param("after", after.id())
                .param("limit", limit + 1)
                .query(row ->
                        new WaitingRequest(
                                row.id("id", RequestId::new),
                                MemberCard.read(row, ""),
                                row.text("words"),
                                row.instant("asked_at")))
                .slice(limit, request -> Cursor.of(request.askedAt(), request.id()));
    }
}
