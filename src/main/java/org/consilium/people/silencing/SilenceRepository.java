package org.consilium.people.silencing;

import java.time.Clock;
import java.util.Optional;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Whom members blocked and muted.
@Repository
class SilenceRepository {
    /// A block replaces a mute; a mute never replaces a block.
    @Sql
    private static final String KEEP =
            """
            insert into people.silence (member_id, other_id, kind, since)
            values (:member, :other, :kind, :now)
            on conflict (member_id, other_id)
            do update set kind = excluded.kind, since = excluded.since
            where silence.kind = 'MUTE' and excluded.kind = 'BLOCK'
            """;

    @Sql
    private static final String END =
            """
            delete from people.silence
            using accounts.pub_member other
            where silence.member_id = :member and silence.kind = :kind
              and other.id = silence.other_id and other.handle = :handle
            """;

    /// Of one's own world only: a handle of the other one is not there.
    @Sql
    private static final String FIND =
            """
            select other.id
            from accounts.pub_member other
            join accounts.pub_member self on self.audience = other.audience
            where other.handle = :handle and self.id = :member and other.id <> self.id
            """;

    @Sql
    private static final String LIST =
            """
            select silence.kind as silence_kind, silence.since,
                   card.member_id, card.name, card.handle, card.audience,
                   card.kind, card.specialty, card.place, card.country, card.verified_until,
                   card.photo_id
            from people.silence silence
            join people.pub_member_card card on card.member_id = silence.other_id
            where silence.member_id = :member and (silence.since, silence.other_id) < (:at, :id)
            order by silence.since desc, silence.other_id desc
            limit :limit
            """;

    private final Database database;
    private final Clock clock;

    SilenceRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<MemberId> find(MemberId member, String handle) {
        return database.sql(FIND)
                .param("member", member)
                .param("handle", handle)
                .query(row -> row.id("id", MemberId::new))
                .optional();
    }

    void keep(MemberId member, MemberId other, SilenceKind kind) {
        database.sql(KEEP)
                .param("member", member)
                .param("other", other)
                .param("kind", kind)
                .param("now", clock.instant())
                .update();
    }

    /// Nothing happens, and nothing is told, where there was none.
    void end(MemberId member, String handle, SilenceKind kind) {
        database.sql(END)
                .param("member", member)
                .param("handle", handle)
                .param("kind", kind)
                .update();
    }

    Slice<Silenced> list(MemberId member, Cursor after, int limit) {
        return database.sql(LIST)
                .param("member", member)
                .param("at", after.at())
                .param("id", after.id())
                .param("limit", limit + 1)
                .query(row ->
                        new Silenced(
                                MemberCard.read(row, ""),
                                row.enumOf("silence_kind", SilenceKind.class),
                                row.instant("since")))
                .slice(limit, Silenced::cursor);
    }
}
