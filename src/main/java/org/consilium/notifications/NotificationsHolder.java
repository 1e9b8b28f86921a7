package org.consilium.notifications;

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

/// What somebody was told and wishes to be told goes with them; notices to others lose the name,
/// unless somebody who stays bears the same one: then it names nobody who left.
@Repository
class NotificationsHolder implements PersonalDataHolder {
    @Sql
    private static final String NOTICES =
            """
            select jsonb_build_object(
                'told_at', told_at, 'kind', kind, 'text', english, 'of', arguments, 'path', path,
                'times', times, 'read_at', read_at)::text as json
            from notifications.notice
            where member_id = :member
            order by told_at
            """;

    @Sql
    private static final String PREFERENCES =
            """
            select jsonb_build_object(
                'kind', kind, 'channel', channel, 'wanted', wanted,
                'changed_at', changed_at)::text as json
            from notifications.preference
            where member_id = :member
            order by kind, channel
            """;

    @Sql
    private static final String THINGS =
            """
            select jsonb_build_object(
                'kind', item_kind, 'id', item_id, 'level', level,
                'changed_at', changed_at)::text as json
            from notifications.thing_choice
            where member_id = :member
            order by changed_at
            """;

    @Sql
    private static final String TIMES =
            """
            select jsonb_build_object(
                'quiet_from', quiet.begins, 'quiet_until', quiet.ends, 'quiet_days', quiet.days,
                'digest', turn.frequency, 'titles', turn.titles)::text as json
            from accounts.pub_member member
            left join notifications.quiet_hours quiet on quiet.member_id = member.id
            left join notifications.digest_turn turn on turn.member_id = member.id
            where member.id = :member
            """;

    @Sql
    private static final String DEVICES =
            """
            select jsonb_build_object('name', name, 'added_at', added_at)::text as json
            from notifications.push_device
            where member_id = :member
            order by added_at
            """;

    /// Without transactional mails: these hold keys.
    @Sql
    private static final String MAILS =
            """
            select jsonb_build_object(
                'to', to_address, 'subject', subject, 'text', body_text, 'state', state,
                'queued_at', queued_at)::text as json
            from notifications.mail
            where member_id = :member and kind is not null
            order by queued_at
            """;

    @Sql
    private static final String FORGET =
            """
            with notices as (
                    delete from notifications.notice where member_id = :member returning 1),
                preferences as (
                    delete from notifications.preference where member_id = :member returning 1),
                things as (
                    delete from notifications.thing_choice
                    where member_id = :member returning 1),
                quiet as (
                    delete from notifications.quiet_hours where member_id = :member returning 1),
                turns as (
                    delete from notifications.digest_turn where member_id = :member returning 1),
                bounces as (
                    delete from notifications.bounce where member_id = :member returning 1),
                devices as (
                    delete from notifications.push_device where member_id = :member returning 1),
                pushes as (
                    delete from notifications.push_turn where member_id = :member returning 1),
                mails as (
                    delete from notifications.mail
                    where member_id = :member
                        or lower(to_address) = (
                            select lower(email) from accounts.pub_contact where id = :member)
                    returning 1)
            select (select count(*) from notices) + (select count(*) from preferences)
                + (select count(*) from things) + (select count(*) from quiet)
                + (select count(*) from turns) + (select count(*) from bounces)
                + (select count(*) from devices) + (select count(*) from pushes)
                + (select count(*) from mails) as gone
            """;

    @Sql
    private static final String NAMESAKES =
            """
            select exists (
                select from accounts.pub_member where name = :name and id <> :member) as there_are
            """;

    @Sql
    private static final String RENAME =
            """
            update notifications.notice
            set arguments = (
                select jsonb_object_agg(
                    each.key,
                    case when each.value = to_jsonb(cast(:name as text))
                        then to_jsonb('Former member'::text) else each.value end)
                from jsonb_each(arguments) as each)
            where to_jsonb(cast(:name as text)) in (
                select each.value from jsonb_each(arguments) as each)
            """;

    /// Mails to others that name the member: sent ones are only kept to be looked at, and what one
    /// that waits would tell is in a notice as well.
    @Sql
    private static final String FORGET_MENTIONING =
            """
            delete from notifications.mail
            where kind is not null and state <> 'SENDING'
                and (strpos(body_text, :name) > 0 or strpos(subject, :name) > 0)
            """;

    private final Database database;
    private final Members members;

    NotificationsHolder(Database database, Members members) {
        this.database = database;
        this.members = members;
    }

    @Override
    public String name() {
        return "notifications";
    }

    @Override
    public void export(MemberId member, PersonalDataWriter writer) {
        writer.rows("notices", Message.of("What you were told"), json(NOTICES, member));
        writer.rows(
                "preferences", Message.of("What you wish to be told"), json(PREFERENCES, member));
        writer.rows("things", Message.of("Threads and rooms you set apart"), json(THINGS, member));
        writer.rows("times", Message.of("Quiet hours and digest"), json(TIMES, member));
        writer.rows("devices", Message.of("Devices"), json(DEVICES, member));
        writer.rows("mails", Message.of("Mails to you"), json(MAILS, member));
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
        var name = members.find(member).orElseThrow().name();
        if (hasNamesake(member, name)) {
            return new Erased((int) gone, 0);
        }
        int renamed = database.sql(RENAME).param("name", name).update();
        int mails = database.sql(FORGET_MENTIONING).param("name", name).update();
        return new Erased((int) gone + mails, renamed);
    }

    private boolean hasNamesake(MemberId member, String name) {
        return database.sql(NAMESAKES)
                .param("name", name)
                .param("member", member)
                .query(row -> row.flag("there_are"))
                .one();
    }
}
