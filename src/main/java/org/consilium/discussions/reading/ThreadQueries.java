package org.consilium.discussions.reading;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.model.Citation;
import org.consilium.discussions.model.ThreadHead;
import org.consilium.files.Attachments;
import org.consilium.moderation.DecisionId;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// A thread's page in two statements, whatever its length: the thread with all that belongs to it
/// once, and a range of its replies.
@Repository
class ThreadQueries {
    @Sql
    private static final String REPLY_OF_READER =
            """
            select r.id, r.seq, r.html, r.evidence,
                   (select array_agg(concat_ws(E'\\n', w.cited, w.nature, w.decided_on, coalesce(w.notice, '')))
                    from discussions.retraction w
                    where r.evidence <> '{}' and w.cited = any (r.evidence)) as retracted,
                   r.helpful_count, r.quoted_seq, r.created_at,
                   r.edited_at, h.reply_id is not null as marked, qm.name as quoted_by,
                   g.deleted_by, g.deleted_at as grave_at, g.reason, quiet.kind as silence,
                   k.decision_id, k.rule as hiding_rule, k.hidden_by, k.hidden_at,
                   a.member_id as author_member_id, a.name as author_name,
                   a.handle as author_handle, a.audience as author_audience,
                   a.kind as author_kind, a.specialty as author_specialty,
                   a.place as author_place, a.country as author_country,
                   a.verified_until as author_verified_until, a.photo_id as author_photo_id,
                   (select af.cards from files.pub_attachment af
                    where af.owner_kind = 'reply' and af.owner_id = r.id) as files
            from discussions.reply r
            join people.pub_member_card a on a.member_id = r.author_id
            left join discussions.helpful h on h.reply_id = r.id and h.member_id = :viewer
            left join discussions.reply q
                on q.thread_id = r.thread_id and q.seq = r.quoted_seq
            left join accounts.pub_member qm on qm.id = q.author_id
            left join discussions.deletion g on g.post_id = r.id
            left join discussions.hiding k on k.post_id = r.id
            left join people.pub_silence quiet
                on quiet.reader_id = :viewer and quiet.author_id = r.author_id
            """;

    @Sql
    private static final String THREAD =
            """
            select t.id, t.place_kind, t.place_id, t.kind, t.title, t.specialty, t.tags,
                   t.author_id, t.created_at, t.reply_count, t.last_seq, t.first_answer_at,
                   t.accepted_reply_id, t.deleted_at,
                   x.html, x.evidence,
                   (select array_agg(concat_ws(E'\\n', w.cited, w.nature, w.decided_on, coalesce(w.notice, '')))
                    from discussions.retraction w
                    where x.evidence <> '{}' and w.cited = any (x.evidence)) as retracted,
                   x.edited_at,
                   a.member_id as author_member_id, a.name as author_name,
                   a.handle as author_handle, a.audience as author_audience,
                   a.kind as author_kind, a.specialty as author_specialty,
                   a.place as author_place, a.country as author_country,
                   a.verified_until as author_verified_until, a.photo_id as author_photo_id,
                   (select af.cards from files.pub_attachment af
                    where af.owner_kind = 'thread' and af.owner_id = t.id) as files,
                   (select af.cards from files.pub_attachment af
                    where af.owner_kind = 'tray' and af.owner_id = :tray) as draft_files,
                   g.deleted_by, g.deleted_at as grave_at, g.reason, quiet.kind as silence,
                   k.decision_id, k.rule as hiding_rule, k.hidden_by, k.hidden_at,
                   p.seq as read_seq,
                   f.thread_id is not null as following,
                   (select jsonb_build_object(
                        'question', po.question, 'several', po.several,
                        'anonymous', po.anonymous, 'voters', po.voters,
                        'closes', extract(epoch from po.closes_at)::bigint,
                        'voted', exists (
                            select from discussions.poll_voter pv
                            where pv.thread_id = t.id and pv.member_id = :viewer),
                        'options', (
                            select jsonb_agg(jsonb_build_object(
                                'number', o.number, 'label', o.label, 'votes', o.votes,
                                'mine', exists (
                                    select from discussions.poll_choice pc
                                    where pc.thread_id = t.id and pc.member_id = :viewer
                                        and pc.number = o.number)) order by o.number)
                            from discussions.poll_option o
                            where o.thread_id = t.id))::text
                    from discussions.poll po
                    where po.thread_id = t.id) as poll,
                   coalesce(d.version, 0) as draft_version, coalesce(d.body, '') as draft,
                   w.widened_at, w.specialty as widened_specialty,
                   (select count(*) from discussions.offer o where o.thread_id = t.id) as offers,
                   pp.median_seconds as place_seconds, pp.questions as place_questions,
                   ps.median_seconds as specialty_seconds, ps.questions as specialty_questions
            from discussions.thread t
            join discussions.thread_text x on x.thread_id = t.id
            join people.pub_member_card a on a.member_id = t.author_id
            left join discussions.deletion g on g.post_id = t.id
            left join discussions.hiding k on k.post_id = t.id
            left join people.pub_silence quiet
                on quiet.reader_id = :viewer and quiet.author_id = t.author_id
            left join discussions.read_position p
                on p.thread_id = t.id and p.member_id = :viewer
            left join discussions.follow f
                on f.thread_id = t.id and f.member_id = :viewer and f.ended_at is null
            left join discussions.draft d on d.member_id = :viewer and d.key = :draft
            left join discussions.widening w on w.thread_id = t.id
            left join discussions.pace pp
                on pp.scope = 'place' and pp.key = t.place_kind || ':' || t.place_id
            left join discussions.pace ps on ps.scope = 'specialty' and ps.key = t.specialty
            where t.id = :id
            """;

    @Sql
    private static final String REPLIES =
            REPLY_OF_READER
                    + """
                    where r.thread_id = :thread and r.seq between :first and :last
                    order by r.seq
                    """;

    @Sql
    private static final String REPLY =
            REPLY_OF_READER
                    + """
                    where r.id = :id and r.deleted_at is null
                    """;

    @Sql
    private static final String QUOTED =
            """
            select body from discussions.reply
            where thread_id = :thread and seq = :seq and deleted_at is null
            """;

    private final Database database;

    ThreadQueries(Database database) {
        this.database = database;
    }

    Optional<ThreadView> find(MemberId viewer, ThreadId id) {
        var key = new DraftKey.Reply(id);
        return database.sql(THREAD)
                .param("viewer", viewer)
                .param("draft", key.text())
                .param("tray", key.tray(viewer).id())
                .param("id", id)
                .query(ThreadQueries::thread)
                .optional();
    }

    List<ReplyRow> replies(MemberId viewer, ThreadId thread, int first, int last) {
        return database.sql(REPLIES)
                .param("viewer", viewer)
                .param("thread", thread)
                .param("first", first)
                .param("last", last)
                .query(ThreadQueries::reply)
                .list();
    }

    Optional<ReplyRow> reply(MemberId viewer, ReplyId id) {
        return database.sql(REPLY)
                .param("viewer", viewer)
                .param("id", id)
                .query(ThreadQueries::reply)
                .optional();
    }

    /// The text of a reply, to be quoted.
    Optional<String> quoted(ThreadId thread, int seq) {
        return database.sql(QUOTED)
                .param("thread", thread)
                .param("seq", seq)
                .query(row -> row.text("body"))
                .optional();
    }

    private static ThreadView thread(Row row) throws SQLException {
        return new ThreadView(
                ThreadHead.read(row),
                row.text("html"),
                evidence(row),
                Attachments.read(row, "files"),
                MemberCard.read(row, "author_"),
                row.instantOrNull("edited_at"),
                grave(row),
                row.integerOrNull("read_seq"),
                row.flag("following"),
                row.integer("draft_version"),
                row.text("draft"),
                Attachments.read(row, "draft_files"),
                widened(row),
                pace(row, "place"),
                pace(row, "specialty"),
                row.enumOrNull("silence", SilenceKind.class),
                row.textOrNull("poll"));
    }

    private static ReplyRow reply(Row row) throws SQLException {
        return new ReplyRow(
                row.id("id", ReplyId::new),
                row.integer("seq"),
                MemberCard.read(row, "author_"),
                row.text("html"),
                evidence(row),
                Attachments.read(row, "files"),
                row.integer("helpful_count"),
                row.flag("marked"),
                row.integerOrNull("quoted_seq"),
                row.textOrNull("quoted_by"),
                row.instant("created_at"),
                row.instantOrNull("edited_at"),
                grave(row),
                row.enumOrNull("silence", SilenceKind.class));
    }

    private static List<Citation> evidence(Row row) throws SQLException {
        return Citation.read(row.texts("evidence"), row.texts("retracted"));
    }

    private static ThreadView.@Nullable Grave grave(Row row) throws SQLException {
        var at = row.instantOrNull("grave_at");
        return at == null
                ? hiding(row)
                : new ThreadView.Grave(
                        row.id("deleted_by", MemberId::new), at, row.textOrNull("reason"), null);
    }

    private static ThreadView.@Nullable Grave hiding(Row row) throws SQLException {
        var at = row.instantOrNull("hidden_at");
        return at == null
                ? null
                : new ThreadView.Grave(
                        row.id("hidden_by", MemberId::new),
                        at,
                        null,
                        new ThreadView.Hiding(
                                row.id("decision_id", DecisionId::new), row.text("hiding_rule")));
    }

    private static ThreadView.@Nullable Widened widened(Row row) throws SQLException {
        var at = row.instantOrNull("widened_at");
        return at == null
                ? null
                : new ThreadView.Widened(
                        at, row.textOrNull("widened_specialty"), row.integer("offers"));
    }

    private static ThreadView.@Nullable Pace pace(Row row, String of) throws SQLException {
        var questions = row.integerOrNull(of + "_questions");
        return questions == null
                ? null
                : new ThreadView.Pace(row.number(of + "_seconds"), questions);
    }
}
