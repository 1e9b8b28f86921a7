package org.consilium.accounts.data;

import java.util.HexFormat;
import java.util.List;
import org.consilium.accounts.Erased;
import org.consilium.accounts.PersonalDataHolder;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.platform.Database;
import org.consilium.platform.Hashes;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// The account itself. Its row stays without name, address and password, because what the member
/// wrote points at it.
@Repository
class AccountsHolder implements PersonalDataHolder {
    private static final int HANDLE_CHARACTERS = 10;

    @Sql
    private static final String ACCOUNT =
            """
            select jsonb_build_object(
                'id', m.id, 'email', m.email, 'name', m.name, 'handle', m.handle,
                'audience', m.audience, 'language', m.locale, 'time_zone', m.zone,
                'joined_at', m.created_at,
                'roles', array(
                    select r.role from accounts.role_grant r where r.member_id = m.id))::text as json
            from accounts.member m
            where m.id = :member
            """;

    @Sql
    private static final String TERMS =
            """
            select jsonb_build_object('version', version, 'accepted_at', accepted_at)::text as json
            from accounts.terms_acceptance
            where member_id = :member
            order by accepted_at
            """;

    @Sql
    private static final String SESSIONS =
            """
            select jsonb_build_object(
                'browser', device, 'network', address, 'opened_at', created_at,
                'last_used_at', seen_at)::text as json
            from accounts.session
            where member_id = :member
            order by created_at
            """;

    /// What they have to sign in with; never the secret of one.
    @Sql
    private static final String FACTORS =
            """
            select jsonb_build_object(
                'kind', f.kind, 'name', f.name, 'added_at', f.added_at,
                'last_used_at', f.used_at)::text as json
            from (
                select 'passkey' as kind, name, created_at as added_at, used_at
                from accounts.passkey where member_id = :member
                union all
                select 'authenticator app', '', created_at, used_at
                from accounts.authenticator where member_id = :member
                union all
                select 'recovery code', '', created_at, used_at
                from accounts.recovery_code where member_id = :member
                union all
                select 'organisation', issuer, linked_at, used_at
                from accounts.provider_link where member_id = :member) f
            order by f.added_at, f.kind
            """;

    @Sql
    private static final String DEVICES =
            """
            select jsonb_build_object(
                'first_seen_at', first_seen_at, 'last_seen_at', seen_at)::text as json
            from accounts.device
            where member_id = :member
            order by first_seen_at
            """;

    @Sql
    private static final String FORGET =
            """
            with sessions as (delete from accounts.session where member_id = :member returning 1),
                resets as (delete from accounts.password_reset where member_id = :member returning 1),
                roles as (delete from accounts.role_grant where member_id = :member returning 1),
                terms as (
                    delete from accounts.terms_acceptance where member_id = :member returning 1),
                apps as (delete from accounts.authenticator where member_id = :member returning 1),
                codes as (delete from accounts.recovery_code where member_id = :member returning 1),
                keys as (delete from accounts.passkey where member_id = :member returning 1),
                pending as (
                    delete from accounts.pending_sign_in where member_id = :member returning 1),
                links as (
                    delete from accounts.provider_link where member_id = :member returning 1),
                devices as (delete from accounts.device where member_id = :member returning 1),
                exports as (delete from accounts.data_export where member_id = :member returning 1),
                sign_ups as (
                    delete from accounts.sign_up s
                    using accounts.member m
                    where m.id = :member and lower(s.email) = lower(m.email) returning 1)
            select (select count(*) from sessions) + (select count(*) from resets)
                + (select count(*) from roles) + (select count(*) from terms)
                + (select count(*) from apps) + (select count(*) from codes)
                + (select count(*) from keys) + (select count(*) from pending)
                + (select count(*) from devices) + (select count(*) from links)
                + (select count(*) from exports) + (select count(*) from sign_ups) as gone
            """;

    @Sql
    private static final String ANONYMISE =
            """
            update accounts.member
            set email = :handle || '@erased.invalid', name = 'Former member', handle = :handle,
                password_hash = '', locale = 'en-GB', zone = 'UTC'
            where id = :member
            """;

    private final Database database;

    AccountsHolder(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public List<Message> stays() {
        return List.of(
                Message.of(
                        "An empty account called “Former member”, without name, address and password:"
                                + " what you wrote points at it."));
    }

    @Override
    public void export(MemberId member, PersonalDataWriter writer) {
        writer.rows("account", Message.of("Your account"), json(ACCOUNT, member));
        writer.rows("terms", Message.of("Terms you accepted"), json(TERMS, member));
        writer.rows("sessions", Message.of("Where you are signed in"), json(SESSIONS, member));
        writer.rows("factors", Message.of("What you sign in with"), json(FACTORS, member));
        writer.rows("browsers", Message.of("Browsers you signed in from"), json(DEVICES, member));
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
        var random = HexFormat.of().formatHex(Hashes.sha256(Hashes.token()));
        int kept =
                database.sql(ANONYMISE)
                        .param("member", member)
                        .param("handle", "former-" + random.substring(0, HANDLE_CHARACTERS))
                        .update();
        return new Erased((int) gone, kept);
    }
}
