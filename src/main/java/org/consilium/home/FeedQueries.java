package org.consilium.home;

import java.util.List;
import java.util.UUID;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Reads the feed. Each room and each person followed gives its newest threads by an index of its
/// own, and only the few that remain are read in full: so the cost follows the number of rooms one
/// is in, never the number of threads there are.
@Repository
class FeedQueries {
    private static final String CARD =
            """
            select t.id, t.kind as thread_kind, t.title, f.at, t.reply_count, t.last_seq,
                   p.seq as read_seq, t.answered, t.accepted_reply_id is not null as solved,
                   f.followed, r.name as room_name, r.slug as room_slug,
                   c.member_id, c.name, c.handle, c.audience, c.kind, c.specialty, c.place,
                   c.country, c.verified_until
            """;

    private static final String JOINS =
            """
            join discussions.pub_thread_card t on t.id = f.id
            left join groups.pub_room r on t.place_kind = 'room' and r.id = t.place_id
            join people.pub_member_card c on c.member_id = t.author_id
            left join discussions.pub_reading p on p.thread_id = t.id and p.member_id = :viewer
            """;

    /// Enough for a page of 25, the one row more that says whether it goes on, and the four that
    /// stand above it. Written out, because a plan made for any number would sort whole rooms.
    ///
    /// The viewer's rooms by last activity; from people followed, what they began in other rooms
    /// that are open to the viewer; cases that are for all who are verified, for the viewer's
    /// specialty, or for the viewer by name. Nothing by whom they blocked or muted. The latest 200
    /// of each are enough for a person.
    @Sql
    private static final String FEED =
            """
            with unheard as materialized (
                select s.author_id
                from people.pub_silence s
                where s.reader_id = :viewer
            ), mine as materialized (
                select m.room_id
                from groups.pub_membership m
                where m.member_id = :viewer
                order by m.since desc
                limit 200
            ), elsewhere as materialized (
                select room_id as id from mine
                union all
                select r.id from groups.pub_room r where r.joining <> 'OPEN'
            ), found as (
                (select n.id, n.at, false as followed
                from mine
                cross join lateral (
                    select t.id, t.active_at as at
                    from discussions.pub_thread_card t
                    where t.place_kind = 'room' and t.place_id = mine.room_id
                        and t.author_id not in (select author_id from unheard)
                        and (t.active_at, t.id) < (:at, :before)
                    order by t.active_at desc, t.id desc
                    limit 30) n
                order by n.at desc, n.id desc
                limit 30)
                union all
                (select n.id, n.at, true as followed
                from (
                    select f.followed_id
                    from people.pub_follow f
                    where f.follower_id = :viewer
                        and f.followed_id not in (select author_id from unheard)
                    order by f.followed_at desc
                    limit 200) f
                cross join lateral (
                    select t.id, t.created_at as at
                    from discussions.pub_thread_card t
                    where t.author_id = f.followed_id and t.place_kind = 'room'
                        and t.place_id not in (select id from elsewhere)
                        and (t.created_at, t.id) < (:at, :before)
                    order by t.created_at desc, t.id desc
                    limit 30) n
                order by n.at desc, n.id desc
                limit 30)
                union all
                (select n.id, n.at, false as followed
                from (
                    select cases.pub_place('verified') as place_id
                    union all
                    select cases.pub_place('specialty ' || v.specialty)
                    from verification.pub_verified v
                    where v.member_id = :viewer and v.specialty is not null
                    union all
                    (select q.case_id
                    from cases.pub_reader q
                    where q.member_id = :viewer
                    order by q.case_id desc
                    limit 200)) p
                cross join lateral (
                    select t.id, t.active_at as at
                    from discussions.pub_thread_card t
                    where t.place_kind = 'case' and t.place_id = p.place_id
                        and t.author_id not in (select author_id from unheard)
                        and (t.active_at, t.id) < (:at, :before)
                    order by t.active_at desc, t.id desc
                    limit 30) n
                order by n.at desc, n.id desc
                limit 30)
            )
            """
                    + CARD
                    + """
                    from (
                        select id, at, followed
                        from found
                        where id <> all(:shown::uuid[])
                        order by at desc, id desc
                        limit 30) f
                    """
                    + JOINS
                    + """
                    order by f.at desc, f.id desc
                    """;

    /// Questions of others in the viewer's verified specialty, in rooms the viewer may read.
    @Sql
    private static final String UNANSWERED =
            CARD
                    + """
                    from (
                        select w.id, w.created_at as at, false as followed
                        from discussions.pub_thread_card w
                        join groups.pub_room o on o.id = w.place_id
                        where w.specialty = (
                                select v.specialty
                                from verification.pub_verified v
                                where v.member_id = :viewer)
                            and w.kind = 'QUESTION' and w.first_answer_at is null
                            and w.place_kind = 'room' and w.author_id <> :viewer
                            and w.author_id not in (
                                select s.author_id
                                from people.pub_silence s
                                where s.reader_id = :viewer
                                union all
                                select a.other_id
                                from people.pub_apart a
                                where a.member_id = :viewer)
                            and (o.joining = 'OPEN' or exists (
                                select from groups.pub_membership m
                                where m.room_id = o.id and m.member_id = :viewer))
                        order by w.created_at desc, w.id desc
                        limit 4) f
                    """
                    + JOINS
                    + """
                    order by f.at desc, f.id desc
                    """;

    private static final UUID NOBODYS = new UUID(0, 0);

    private final Database database;

    FeedQueries(Database database) {
        this.database = database;
    }

    /// What is new, 25 at most, without what is `shown` on the same page already.
    Slice<FeedItem> feed(MemberId viewer, Cursor from, List<FeedItem> shown, int limit) {
        var ids = shown.stream().map(item -> item.id().value()).toList();
        return database.sql(FEED)
                .param("viewer", viewer)
                .param("at", from.at())
                .param("before", from.id())
                .param("shown", ids.isEmpty() ? List.of(NOBODYS) : ids)
                .query(FeedItem::read)
                .slice(limit, item -> Cursor.of(item.at(), item.id()));
    }

    List<FeedItem> unanswered(MemberId viewer) {
        return database.sql(UNANSWERED).param("viewer", viewer).query(FeedItem::read).list();
    }
}
