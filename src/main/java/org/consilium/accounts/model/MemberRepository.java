package org.consilium.accounts.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.accounts.Member;
import org.consilium.platform.Audience;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Role;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Members as rows.
@Repository
public class MemberRepository {
    /// Who holds texts that were taken in; see [org.consilium.accounts.Members#library].
    public static final MemberId LIBRARY =
            new MemberId(UUID.fromString("00000000-0000-7000-8000-006c69627261"));

    /// What sign-in compares.
    public record Login(MemberId id, String name, String passwordHash) {}

    /// One line of the account page.
    public record Account(Member member, String email, Instant createdAt) {}

    @Sql
    private static final String FIND =
            """
            select id, name, handle, audience, locale, zone from accounts.member where id = :id
            """;

    @Sql
    private static final String BY_HANDLE =
            """
            select id, name, handle, audience, locale, zone
            from accounts.member where handle = :handle
            """;

    @Sql
    private static final String BY_HANDLES =
            """
            select id, handle from accounts.member where handle = any(:handles)
            """;

    @Sql
    private static final String LOGIN =
            """
            select id, name, password_hash from accounts.member where lower(email) = lower(:email)
            """;

    @Sql
    private static final String BY_EMAIL =
            """
            select id, name, handle, audience, locale, zone
            from accounts.member where lower(email) = lower(:email)
            """;

    @Sql
    private static final String ACCOUNT =
            """
            select id, name, handle, audience, locale, zone, email, created_at
            from accounts.member where id = :id
            """;

    @Sql
    private static final String INSERT =
            """
            insert into accounts.member
                (id, email, name, handle, audience, locale, zone, password_hash, created_at)
            values (:id, :email, :name, :handle, :audience, :locale, :zone, :password, :at)
            on conflict do nothing
            """;

    /// In the patients' world, so that no directory, search or profile of clinicians shows it.
    @Sql
    private static final String PSEUDONYM =
            """
            insert into accounts.member
                (id, email, name, handle, audience, locale, zone, password_hash, created_at)
            values (:id, :handle || '@erased.invalid', :name, :handle, 'PATIENT', 'en-GB', 'UTC',
                    '', timestamptz 'epoch')
            on conflict do nothing
            """;

    @Sql
    private static final String UPDATE =
            """
            update accounts.member set name = :name, locale = :locale, zone = :zone where id = :id
            """;

    @Sql
    private static final String UPDATE_PASSWORD =
            """
            update accounts.member set password_hash = :password where id = :id
            """;

    @Sql
    private static final String ANY =
            """
            select exists (select from accounts.member where id <> :library) as present
            """;

    @Sql
    private static final String GRANT =
            """
            insert into accounts.role_grant (member_id, role, granted_by, granted_at)
            values (:member, :role, cast(:by as uuid), :at)
            on conflict do nothing
            """;

    @Sql
    private static final String ACCEPT_TERMS =
            """
            insert into accounts.terms_acceptance (member_id, version, accepted_at)
            values (:member, :version, :at)
            on conflict do nothing
            """;

    @Sql
    private static final String TERMS_ACCEPTED =
            """
            select accepted_at from accounts.terms_acceptance
            where member_id = :member and version = :version
            """;

    private final Database database;

    MemberRepository(Database database) {
        this.database = database;
    }

    public Optional<Member> find(MemberId id) {
        return database.sql(FIND).param("id", id).query(MemberRepository::member).optional();
    }

    public Optional<Member> byHandle(String handle) {
        return database.sql(BY_HANDLE)
                .param("handle", handle)
                .query(MemberRepository::member)
                .optional();
    }

    public Map<String, MemberId> byHandles(Collection<String> handles) {
        return database
                .sql(BY_HANDLES)
                .param("handles", handles)
                .query(row -> Map.entry(row.text("handle"), row.id("id", MemberId::new)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Optional<Login> login(String email) {
        return database.sql(LOGIN)
                .param("email", email)
                .query(row ->
                        new Login(
                                row.id("id", MemberId::new),
                                row.text("name"),
                                row.text("password_hash")))
                .optional();
    }

    public Optional<Member> byEmail(String email) {
        return database.sql(BY_EMAIL)
                .param("email", email)
                .query(MemberRepository::member)
                .optional();
    }

    public Optional<Account> account(MemberId id) {
        return database.sql(ACCOUNT)
                .param("id", id)
                .query(row ->
                        new Account(member(row), row.text("email"), row.instant("created_at")))
                .optional();
    }

    /// Adds a member; false when the address or the handle is taken.
    public boolean insert(Member member, String email, String passwordHash, Instant at) {
        return database.sql(INSERT)
                        .param("id", member.id())
                        .param("email", email)
                        .param("name", member.name())
                        .param("handle", member.handle())
                        .param("audience", member.audience())
                        .param("locale", member.locale().toLanguageTag())
                        .param("zone", member.zone().getId())
                        .param("password", passwordHash)
                        .param("at", at)
                        .update()
                > 0;
    }

    public void update(MemberId id, String name, Locale locale, ZoneId zone) {
        database.sql(UPDATE)
                .param("id", id)
                .param("name", name)
                .param("locale", locale.toLanguageTag())
                .param("zone", zone.getId())
                .update();
    }

    public void updatePassword(MemberId id, String passwordHash) {
        database.sql(UPDATE_PASSWORD).param("id", id).param("password", passwordHash).update();
    }

    /// Whether this instance has any member yet.
    public boolean any() {
        return database.sql(ANY).param("library", LIBRARY).query(row -> row.flag("present")).one();
    }

    public void grant(MemberId member, Role role, @Nullable MemberId by, Instant at) {
        database.sql(GRANT)
                .param("member", member)
                .param("role", role)
                .param("by", by)
                .param("at", at)
                .update();
    }

    public void acceptTerms(MemberId member, String version, Instant at) {
        database.sql(ACCEPT_TERMS)
                .param("member", member)
                .param("version", version)
                .param("at", at)
                .update();
    }

    public Optional<Instant> termsAcceptedAt(MemberId member, String version) {
        return database.sql(TERMS_ACCEPTED)
                .param("member", member)
                .param("version", version)
                .query(row -> row.instant("accepted_at"))
                .optional();
    }

    private static Member member(Row row) throws java.sql.SQLException {
        return new Member(
                row.id("id", MemberId::new),
                row.text("name"),
                row.text("handle"),
                row.enumOf("audience", Audience.class),
                Locale.forLanguageTag(row.text("locale")),
                ZoneId.of(row.text("zone")));
    }

    /// The account of that handle, made if it was not there.
    public MemberId pseudonym(MemberId id, String handle, String name) {
        database.sql(PSEUDONYM)
                .param("id", id)
                .param("handle", handle)
                .param("name", name)
                .update();
        return byHandle(handle).orElseThrow().id();
    }
}
