package org.consilium.discussions.leaving;

import java.util.List;
import org.consilium.accounts.Erased;
import org.consilium.accounts.Members;
import org.consilium.accounts.PersonalDataHolder;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// Threads and replies stay, because others answered them; what only their writer saw goes.
@Repository
class DiscussionsHolder implements PersonalDataHolder {
    @Sql
    private static final String THREADS =
            """
            select jsonb_build_object(
                'id', t.id, 'place_kind', t.place_kind, 'place', t.place_id, 'kind', t.kind,
                'title', t.title, 'text', x.body, 'specialty', t.specialty, 'tags', t.tags,
                'evidence', x.evidence, 'created_at', t.created_at, 'edited_at', x.edited_at,
                'deleted_at', t.deleted_at)::text as json
            from discussions.thread t
            join discussions.thread_text x on x.thread_id = t.id
            where t.author_id = :member
            order by t.created_at
            """;

    @Sql
    private static final String REPLIES =
            """
            select jsonb_build_object(
                'id', r.id, 'thread', r.thread_id, 'thread_title', t.title, 'number', r.seq,
                'text', r.body, 'evidence', r.evidence, 'helpful', r.helpful_count,
                'created_at', r.created_at, 'edited_at', r.edited_at,
                'deleted_at', r.deleted_at)::text as json
            from discussions.reply r
            join discussions.thread t on t.id = r.thread_id
            where r.author_id = :member
            order by r.created_at
            """;

    @Sql
    private static final String REVISIONS =
            """
            select jsonb_build_object(
                'post', v.post_id, 'number', v.number, 'title', v.title, 'text', v.body,
                'replaced_at', v.replaced_at)::text as json
            from discussions.revision v
            where v.post_id in (
                select id from discussions.thread where author_id = :member
                union all
                select id from discussions.reply where author_id = :member)
            order by v.post_id, v.number
            """;

    @Sql
    private static final String DRAFTS =
            """
            select (to_jsonb(d) - 'member_id')::text as json
            from discussions.draft d
            where d.member_id = :member
            order by d.saved_at
            """;

    @Sql
    private static final String FOLLOWED =
            """
            select jsonb_build_object(
                'thread', f.thread_id, 'title', t.title, 'followed_at', f.followed_at,
                'ended_at', f.ended_at)::text as json
            from discussions.follow f
            join discussions.thread t on t.id = f.thread_id and t.deleted_at is null
            where f.member_id = :member
            order by f.followed_at
            """;

    @Sql
    private static final String HELPFUL =
            """
            select jsonb_build_object('reply', reply_id, 'marked_at', marked_at)::text as json
            from discussions.helpful
            where member_id = :member
            order by marked_at
            """;

    @Sql
    private static final String READ =
            """
            select jsonb_build_object(
                'thread', thread_id, 'up_to_reply', seq, 'read_at', read_at)::text as json
            from discussions.read_position
            where member_id = :member
            order by read_at
            """;

    /// In an anonymous poll nobody knows what was chosen.
    @Sql
    private static final String VOTES =
            """
            select jsonb_build_object(
                'thread', p.thread_id, 'question', p.question, 'anonymous', p.anonymous,
                'chosen', (
                    select jsonb_agg(o.label order by o.number)
                    from discussions.poll_choice c
                    join discussions.poll_option o
                        on o.thread_id = c.thread_id and o.number = c.number
                    where c.thread_id = p.thread_id and c.member_id = v.member_id))::text as json
            from discussions.poll_voter v
            join discussions.poll p on p.thread_id = v.thread_id
            where v.member_id = :member
            """;

    @Sql
    private static final String FORGET =
            """
            with drafts as (delete from discussions.draft where member_id = :member returning 1),
                follows as (delete from discussions.follow where member_id = :member returning 1),
                positions as (
                    delete from discussions.read_position where member_id = :member returning 1),
                offers as (delete from discussions.offer where member_id = :member returning 1),
                choices as (
                    delete from discussions.poll_choice where member_id = :member returning 1),
                voters as (
                    delete from discussions.poll_voter where member_id = :member returning 1),
                revisions as (
                    delete from discussions.revision
                    where post_id in (
                        select id from discussions.thread where author_id = :member
                        union all
                        select id from discussions.reply where author_id = :member)
                    returning 1)
            select (select count(*) from drafts) + (select count(*) from follows)
                + (select count(*) from positions) + (select count(*) from offers)
                + (select count(*) from revisions) + (select count(*) from choices)
                + (select count(*) from voters) as gone
            """;

    @Sql
    private static final String EMPTY_DELETED_THREADS =
            """
            update discussions.thread_text x set body = '-', html = '', evidence = '{}'
            from discussions.thread t
            where t.id = x.thread_id and t.author_id = :member and t.deleted_at is not null
            """;

    @Sql
    private static final String EMPTY_DELETED_TITLES =
            """
            update discussions.thread set title = '-', tags = '{}'
            where author_id = :member and deleted_at is not null
            """;

    @Sql
    private static final String EMPTY_DELETED_REPLIES =
            """
            update discussions.reply set body = '-', html = '', evidence = '{}'
            where author_id = :member and deleted_at is not null
            """;

    /// Others may have mentioned them: the handle is made from the name. Reads every text once, in
    /// a job, for somebody who leaves.
    @Sql
    private static final String RENAME_IN_REPLIES =
            """
            update discussions.reply
            set body = regexp_replace(body, :mention, '@former-member', 'gi'),
                html = regexp_replace(
                    regexp_replace(html, :link, '<span class="mention">@former-member</span>', 'gi'),
                    :mention, '@former-member', 'gi')
            where body ~* :mention or html ~* :link
            """;

    @Sql
    private static final String RENAME_IN_THREADS =
            """
            update discussions.thread_text
            set body = regexp_replace(body, :mention, '@former-member', 'gi'),
                html = regexp_replace(
                    regexp_replace(html, :link, '<span class="mention">@former-member</span>', 'gi'),
                    :mention, '@former-member', 'gi')
            where body ~* :mention or html ~* :link
            """;

    @Sql
    private static final String RENAME_IN_REVISIONS =
            """
            update discussions.revision
            set body = regexp_replace(body, :mention, '@former-member', 'gi')
            where body ~* :mention
            """;

    private final Database database;
    private final Members members;

    DiscussionsHolder(Database database, Members members) {
        this.database = database;
        this.members = members;
    }

    @Override
    public String name() {
        return "discussions";
    }

    @Override
    public List<Message> stays() {
        return List.of(
                Message.of(
                        "Your questions, articles and replies, under “Former member”, because others"
                                + " answered them and learn from them. Delete before you leave what should"
                                + " not stay; earlier versions and deleted texts go with you."),
                Message.of(
                        "What others wrote about you in their own words; mentions by @handle lose the"
                                + " handle."));
    }

    @Override
    public void export(MemberId member, PersonalDataWriter writer) {
        writer.rows("threads", Message.of("Your questions and articles"), json(THREADS, member));
        writer.rows("replies", Message.of("Your replies"), json(REPLIES, member));
        writer.rows("revisions", Message.of("Earlier versions"), json(REVISIONS, member));
        writer.rows("drafts", Message.of("Your drafts"), json(DRAFTS, member));
        writer.rows("followed", Message.of("Threads you follow"), json(FOLLOWED, member));
        writer.rows("helpful", Message.of("What you found helpful"), json(HELPFUL, member));
        writer.rows("votes", Message.of("Polls you voted in"), json(VOTES, member));
        writer.rows("read", Message.of("How far you have read"), json(READ, member));
    }

    private List<String> json(String statement, MemberId member) {
        return database.sql(statement)
                .param("member", member)
                .query(row -> row.text("json"))
                .list();
    }

    @Override
    public Erased erase(MemberId member) {
        long gone =
                database.sql(FORGET).param("member", member).query(row -> row.number("gone")).one();
        int kept =
                List.of(EMPTY_DELETED_THREADS, EMPTY_DELETED_TITLES, EMPTY_DELETED_REPLIES).stream()
                        .mapToInt(each -> database.sql(each).param("member", member).update())
                        .sum();
        var handle = members.find(member).orElseThrow().handle().replace(".", "\\.");
        var mention = "@" + handle + "(?![a-z0-9]|[.-][a-z0-9])";
        var link = "<a[^>]*href=\"/people/" + handle + "\"[^>]*>[^<]*</a>";
        int renamed =
                rename(RENAME_IN_REPLIES, mention, link)
                        + rename(RENAME_IN_THREADS, mention, link)
                        + database.sql(RENAME_IN_REVISIONS).param("mention", mention).update();
        return new Erased((int) gone, kept + renamed);
    }

    private int rename(String statement, String mention, String link) {
        return database.sql(statement).param("mention", mention).param("link", link).update();
    }
}
