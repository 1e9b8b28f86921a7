package org.consilium.people.suggesting;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.consilium.people.Acquaintance;
import org.consilium.people.MemberCard;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Suggestions as they are kept, and what members said of them.
@Repository
class SuggestionRepository {
    /// What was kept may be a day old: who was followed, blocked, muted or dismissed since, or is
    /// verified no more, is left out here.
    @Sql
    private static final String LIST =
            """
            select s.reason, s.about,
                   card.member_id, card.name, card.handle, card.audience, card.kind,
                   card.specialty, card.place, card.country, card.verified_until
            from people.suggestion s
            join people.pub_member_card card on card.member_id = s.other_id
            where s.member_id = :viewer and card.verified_until > :now
              and not exists (
                select from people.no_suggestions n where n.member_id = :viewer)
              and not exists (
                select from people.follow f
                where f.follower_id = :viewer and f.followed_id = s.other_id)
              and not exists (
                select from people.dismissal d
                where d.member_id = :viewer and d.other_id = s.other_id)
              and not exists (
                select from people.silence q
                where q.member_id = :viewer and q.other_id = s.other_id)
              and not exists (
                select from people.pub_apart a
                where a.member_id = :viewer and a.other_id = s.other_id)
            order by s.rank
            limit :limit
            """;

    /// Verified members whose suggestions are the oldest, those who never had any first.
    @Sql
    private static final String DUE =
            """
            select listed.member_id
            from people.listing listed
            left join people.suggesting made on made.member_id = listed.member_id
            where listed.verified_until > :now
              and (made.made_at is null or made.made_at < :before)
            order by made.made_at nulls first
            limit :limit
            """;

    @Sql
    private static final String CLEAR =
            """
            delete from people.suggestion where member_id = :member
            """;

    @Sql
    private static final String ADD =
            """
            insert into people.suggestion (member_id, other_id, reason, about, rank)
            values (:member, :other, :reason, :about, :rank)
            """;

    @Sql
    private static final String MADE =
            """
            insert into people.suggesting (member_id, made_at) values (:member, :now)
            on conflict (member_id) do update set made_at = excluded.made_at
            """;

    @Sql
    private static final String DISMISS =
            """
            insert into people.dismissal (member_id, other_id, dismissed_at)
            select :member, id, :now from accounts.pub_member where handle = :handle
            on conflict do nothing
            """;

    @Sql
    private static final String BRING_BACK =
            """
            delete from people.dismissal
            using accounts.pub_member other
            where dismissal.member_id = :member and dismissal.other_id = other.id
              and other.handle = :handle
            """;

    @Sql
    private static final String WANT_NONE =
            """
            insert into people.no_suggestions (member_id, since) values (:member, :now)
            on conflict do nothing
            """;

    @Sql
    private static final String WANT =
            """
            delete from people.no_suggestions where member_id = :member
            """;

    @Sql
    private static final String WANTS =
            """
            select not exists (
                select from people.no_suggestions where member_id = :member) as wants
            """;

    private final Database database;

    SuggestionRepository(Database database) {
        this.database = database;
    }

    /// A suggestion as it is kept.
    record Kept(MemberCard card, Acquaintance.Reason reason, String about) {
        static Kept read(Row row) throws SQLException {
            return new Kept(
                    MemberCard.read(row, ""),
                    row.enumOf("reason", Acquaintance.Reason.class),
                    row.text("about"));
        }
    }

    List<Kept> list(MemberId viewer, Instant now, int limit) {
        return database.sql(LIST)
                .param("viewer", viewer)
                .param("now", now)
                .param("limit", limit)
                .query(Kept::read)
                .list();
    }

    List<MemberId> due(Instant now, Instant before, int limit) {
        return database.sql(DUE)
                .param("now", now)
                .param("before", before)
                .param("limit", limit)
                .query(row -> row.id("member_id", MemberId::new))
                .list();
    }

    void replace(MemberId member, List<Acquaintance> found, Instant now) {
        database.sql(CLEAR).param("member", member).update();
        database.forEach(
                ADD,
                found,
                (row, each) ->
                        row.param("member", member)
                                .param("other", each.who())
                                .param("reason", each.reason())
                                .param("about", each.about())
                                .param("rank", found.indexOf(each)));
        database.sql(MADE).param("member", member).param("now", now).update();
    }

    void dismiss(MemberId member, String handle, Instant now) {
        database.sql(DISMISS)
                .param("member", member)
                .param("handle", handle)
                .param("now", now)
                .update();
    }

    void bringBack(MemberId member, String handle) {
        database.sql(BRING_BACK).param("member", member).param("handle", handle).update();
    }

    void want(MemberId member, boolean wanted, Instant now) {
        if (wanted) {
            database.sql(WANT).param("member", member).update();
        } else {
            database.sql(WANT_NONE).param("member", member).param("now", now).update();
        }
    }

    boolean wants(MemberId member) {
        return database.sql(WANTS).param("member", member).query(row -> row.flag("wants")).one();
    }
}
