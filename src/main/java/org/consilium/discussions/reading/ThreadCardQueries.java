package org.consilium.discussions.reading;

import java.sql.SQLException;
import org.consilium.discussions.Place;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadCard;
import org.consilium.discussions.ThreadFilter;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Cards of threads. Each statement names one index of the migration; conditions are written out
/// rather than switched by parameters, because a partial index serves only a literal condition.
@Repository
class ThreadCardQueries {
    @Sql
    private static final String CARD =
            """
            select t.id, t.place_kind, t.place_id, t.kind, t.title, t.specialty, t.tags,
                   t.created_at, t.active_at, t.reply_count, t.last_seq, t.first_answer_at,
                   t.accepted_reply_id, p.seq as read_seq, quiet.kind as silence,
                   a.member_id as author_member_id, a.name as author_name,
                   a.handle as author_handle, a.audience as author_audience,
                   a.kind as author_kind, a.specialty as author_specialty,
                   a.place as author_place, a.country as author_country,
                   a.verified_until as author_verified_until
            from discussions.thread t
            join people.pub_member_card a on a.member_id = t.author_id
            left join discussions.read_position p
                on p.thread_id = t.id and p.member_id = :viewer
            left join people.pub_silence quiet
                on quiet.reader_id = :viewer and quiet.author_id = t.author_id
            """;

    @Sql
    private static final String ALL =
            CARD
                    + """
                    where t.place_kind = :kind and t.place_id = :place and t.deleted_at is null
                        and (t.active_at, t.id) < (:at, :id)
                    order by t.active_at desc, t.id desc
                    limit :limit
                    """;

    @Sql
    private static final String UNANSWERED =
            CARD
                    + """
                    where t.place_kind = :kind and t.place_id = :place and t.deleted_at is null
                        and t.kind = 'QUESTION' and t.first_answer_at is null
                        and (t.active_at, t.id) < (:at, :id)
                    order by t.active_at desc, t.id desc
                    limit :limit
                    """;

    @Sql
    private static final String OF_KIND =
            CARD
                    + """
                    where t.place_kind = :kind and t.place_id = :place and t.deleted_at is null
                        and t.kind = :threads
                        and (t.active_at, t.id) < (:at, :id)
                    order by t.active_at desc, t.id desc
                    limit :limit
                    """;

    @Sql
    private static final String TAGGED =
            CARD
                    + """
                    join discussions.thread_tag g on g.thread_id = t.id
                    where g.place_kind = :kind and g.place_id = :place and g.tag = :tag
                        and t.deleted_at is null
                        and (g.created_at, g.thread_id) < (:at, :id)
                    order by g.created_at desc, g.thread_id desc
                    limit :limit
                    """;

    private final Database database;

    ThreadCardQueries(Database database) {
        this.database = database;
    }

    Slice<ThreadCard> list(
            MemberId viewer, Place place, ThreadFilter filter, Cursor from, int limit) {
        var cards =
                statement(filter)
                        .param("viewer", viewer)
                        .param("kind", place.kind())
                        .param("place", place.id())
                        .param("at", from.at())
                        .param("id", from.id())
                        .param("limit", limit + 1)
                        .query(ThreadCardQueries::card);
        return filter.tag() == null
                ? cards.slice(limit, card -> Cursor.of(card.activeAt(), card.id()))
                : cards.slice(limit, card -> Cursor.of(card.createdAt(), card.id()));
    }

    private Database.Statement statement(ThreadFilter filter) {
        if (filter.tag() != null) {
            return database.sql(TAGGED).param("tag", filter.tag());
        }
        return switch (filter.show()) {
            case ALL -> database.sql(ALL);
            case UNANSWERED -> database.sql(UNANSWERED);
            case QUESTIONS -> database.sql(OF_KIND).param("threads", ThreadKind.QUESTION);
            case ARTICLES -> database.sql(OF_KIND).param("threads", ThreadKind.ARTICLE);
            case CASES -> database.sql(OF_KIND).param("threads", ThreadKind.CASE);
        };
    }

    private static ThreadCard card(Row row) throws SQLException {
        return new ThreadCard(
                row.id("id", ThreadId::new),
                new Place(row.text("place_kind"), row.uuid("place_id")),
                row.enumOf("kind", ThreadKind.class),
                row.text("title"),
                MemberCard.read(row, "author_"),
                row.textOrNull("specialty"),
                row.texts("tags"),
                row.instant("created_at"),
                row.instant("active_at"),
                row.integer("reply_count"),
                row.integer("last_seq"),
                row.instantOrNull("first_answer_at"),
                row.idOrNull("accepted_reply_id", ReplyId::new) != null,
                row.integerOrNull("read_seq"),
                row.enumOrNull("silence", SilenceKind.class));
    }
}
