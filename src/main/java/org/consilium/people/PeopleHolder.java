package org.consilium.people;

import java.util.List;
import org.consilium.accounts.Erased;
import org.consilium.accounts.PersonalDataHolder;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// Profile, works, following, blocks and mutes: all of it goes.
@Repository
class PeopleHolder implements PersonalDataHolder {
    @Sql
    private static final String PROFILE =
            """
            select (to_jsonb(p) - 'member_id')::text as json
            from people.profile p
            where p.member_id = :member
            """;

    @Sql
    private static final String WORKS =
            """
            select (to_jsonb(w) - 'member_id')::text as json
            from people.work w
            where w.member_id = :member
            order by w.year, w.id
            """;

    @Sql
    private static final String FOLLOWED =
            """
            select jsonb_build_object(
                'name', m.name, 'handle', m.handle, 'followed_at', f.followed_at)::text as json
            from people.follow f
            join accounts.pub_member m on m.id = f.followed_id
            where f.follower_id = :member
            order by f.followed_at
            """;

    @Sql
    private static final String ANSWERING =
            """
            select jsonb_build_object(
                'median_minutes', median_minutes, 'answers', answers)::text as json
            from people.answering
            where member_id = :member
            """;

    @Sql
    private static final String SILENCED =
            """
            select jsonb_build_object(
                'name', m.name, 'handle', m.handle, 'kind', s.kind, 'since', s.since)::text as json
            from people.silence s
            join accounts.pub_member m on m.id = s.other_id
            where s.member_id = :member
            order by s.since
            """;

    @Sql
    private static final String HIDDEN =
            """
            select jsonb_build_object('rule', rule, 'hidden_at', hidden_at)::text as json
            from people.hiding
            where member_id = :member
            """;

    @Sql
    private static final String FORGET =
            """
            with profiles as (delete from people.profile where member_id = :member returning 1),
                drafts as (
                    delete from people.profile_draft where member_id = :member returning 1),
                works as (delete from people.work where member_id = :member returning 1),
                times as (delete from people.answer_time where member_id = :member returning 1),
                medians as (delete from people.answering where member_id = :member returning 1),
                listings as (delete from people.listing where member_id = :member returning 1),
                silences as (
                    delete from people.silence
                    where member_id = :member or other_id = :member
                    returning 1),
                suggestions as (
                    delete from people.suggestion
                    where member_id = :member or other_id = :member
                    returning 1),
                makings as (delete from people.suggesting where member_id = :member returning 1),
                dismissals as (
                    delete from people.dismissal
                    where member_id = :member or other_id = :member
                    returning 1),
                wishes as (
                    delete from people.no_suggestions where member_id = :member returning 1),
                hidings as (delete from people.hiding where member_id = :member returning 1),
                counts as (
                    delete from people.follower_count where member_id = :member returning 1)
            select (select count(*) from profiles) + (select count(*) from drafts)
                + (select count(*) from works) + (select count(*) from times)
                + (select count(*) from medians) + (select count(*) from listings)
                + (select count(*) from suggestions) + (select count(*) from makings)
                + (select count(*) from dismissals) + (select count(*) from wishes)
                + (select count(*) from silences) + (select count(*) from hidings) + (select count(*) from counts) as gone
            """;

    @Sql
    private static final String UNCOUNT =
            """
            update people.follower_count c set followers = c.followers - 1
            from people.follow f
            where f.follower_id = :member and f.followed_id = c.member_id and c.followers > 0
            """;

    @Sql
    private static final String UNFOLLOW =
            """
            delete from people.follow where follower_id = :member or followed_id = :member
            """;

    private final Database database;

    PeopleHolder(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void export(MemberId member, PersonalDataWriter writer) {
        writer.rows("profile", Message.of("Your profile"), json(PROFILE, member));
        writer.rows("works", Message.of("Your works"), json(WORKS, member));
        writer.rows("followed", Message.of("Whom you follow"), json(FOLLOWED, member));
        writer.rows("silenced", Message.of("Whom you blocked or muted"), json(SILENCED, member));
        writer.rows("answering", Message.of("How fast you answer"), json(ANSWERING, member));
        writer.rows("hidden", Message.of("That your profile is hidden"), json(HIDDEN, member));
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
        database.sql(UNCOUNT).param("member", member).update();
        int follows = database.sql(UNFOLLOW).param("member", member).update();
        return new Erased((int) gone + follows, 0);
    }
}
