package org.consilium.cases.reading;

import java.util.Objects;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// The lists of cases a viewer may read: the readership's rules stand in the statement, so that a
/// page costs one. What is deleted or hidden is not in the published view of threads.
@Repository
class CaseListQueries {
    @Sql
    private static final String CARD =
            """
            select r.id, r.thread_id, t.title, r.age_band, r.sex, r.specialty,
                   r.author_id is null as sealed, r.published_at, r.outcome_at,
                   t.reply_count, t.last_seq, p.seq as read_seq, quiet.kind as silence,
                   a.member_id as author_member_id, a.name as author_name,
                   a.handle as author_handle, a.audience as author_audience,
                   a.kind as author_kind, a.specialty as author_specialty,
                   a.place as author_place, a.country as author_country,
                   a.verified_until as author_verified_until
            from cases.report r
            join discussions.pub_thread_card t on t.id = r.thread_id
            join people.pub_member_card a on a.member_id = t.author_id
            left join discussions.pub_reading p
                on p.thread_id = r.thread_id and p.member_id = :viewer
            left join people.pub_silence quiet
                on quiet.reader_id = :viewer and quiet.author_id = t.author_id
            """;

    private static final String READABLE =
            """
                and (r.readership = 'VERIFIED'
                    or (r.readership = 'SPECIALTY' and r.readership_specialty = (
                        select v.specialty from verification.pub_verified v
                        where v.member_id = :viewer))
                    or (r.readership = 'ROOM' and exists (
                        select from groups.pub_room g
                        where g.id = r.readership_room and (g.joining = 'OPEN' or exists (
                            select from groups.pub_membership m
                            where m.room_id = g.id and m.member_id = :viewer))))
                    or (r.readership = 'NAMED' and exists (
                        select from cases.reader n
                        where n.case_id = r.id and n.member_id = :viewer))
                    or r.author_id = :viewer)
                and (cast(:specialty as text) is null or r.specialty = :specialty)
            """;

    private static final String NEWEST_FIRST =
            """
                and (r.published_at, r.id) < (:at, :before)
            order by r.published_at desc, r.id desc
            limit :limit
            """;

    @Sql
    private static final String NEW =
            CARD + "where r.state = 'PUBLISHED'" + READABLE + NEWEST_FIRST;

    @Sql
    private static final String WAITING =
            CARD + "where r.state = 'PUBLISHED' and r.outcome_at is null" + READABLE + NEWEST_FIRST;

    @Sql
    private static final String SOLVED =
            CARD
                    + "where r.state = 'PUBLISHED' and r.outcome_at is not null"
                    + READABLE
                    + """
                        and (r.outcome_at, r.id) < (:at, :before)
                    order by r.outcome_at desc, r.id desc
                    limit :limit
                    """;

    private final Database database;

    CaseListQueries(Database database) {
        this.database = database;
    }

    Slice<CaseCard> list(MemberId viewer, CaseFilter filter, Cursor from, int limit) {
        var statement =
                switch (filter.show()) {
                    case NEW -> database.sql(NEW);
                    case WAITING -> database.sql(WAITING);
                    case SOLVED -> database.sql(SOLVED);
                };
        var cards =
                statement
                        .param("viewer", viewer)
                        .param("specialty", filter.specialty())
                        .param("at", from.at())
                        .param("before", from.id())
                        .param("limit", limit + 1)
                        .query(CaseCard::read);
        return filter.show() == CaseFilter.Show.SOLVED
                ? cards.slice(
                        limit,
                        card -> Cursor.of(Objects.requireNonNull(card.outcomeAt()), card.id()))
                : cards.slice(limit, card -> Cursor.of(card.publishedAt(), card.id()));
    }
}
