package org.consilium.accounts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consilium.platform.Audience;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Role;
import org.consilium.platform.Sql;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Repository;

@Repository
class SessionRepository {
    @Sql
    private static final String INSERT =
            """
            insert into accounts.session
                (id, token_hash, member_id, device, address, created_at, seen_at)
            values (:id, :token, :member, :device, :address, :at, :at)
            """;

    @Sql
    private static final String FIND =
            """
            select s.id, s.created_at, s.seen_at, m.id as member_id, m.name, m.audience, m.locale,
                   m.zone,
                   array(select r.role from accounts.role_grant r where r.member_id = m.id) as roles
            from accounts.session s
            join accounts.member m on m.id = s.member_id
            where s.token_hash = :token and s.seen_at > :idle and s.created_at > :oldest
            """;

    @Sql
    private static final String SEE =
            """
            update accounts.session set seen_at = :at where id = :id and seen_at < :at
            """;

    @Sql
    private static final String LIST =
            """
            select id, device, address, created_at, seen_at
            from accounts.session
            where member_id = :member
            order by seen_at desc
            limit 100
            """;

    @Sql
    private static final String END =
            """
            delete from accounts.session where id = :id and member_id = :member
            """;

    @Sql
    private static final String END_ALL =
            """
            delete from accounts.session
            where member_id = :member and id is distinct from cast(:except as uuid)
            """;

    @Sql
    private static final String DROP_OLD =
            """
            delete from accounts.session where seen_at <= :idle or created_at <= :oldest
            """;

    private final Database database;

    SessionRepository(Database database) {
        this.database = database;
    }

    void insert(
            SessionId id,
            byte[] token,
            MemberId member,
            String device,
            String address,
            Instant at) {
        database.sql(INSERT)
                .param("id", id)
                .param("token", token)
                .param("member", member)
                .param("device", device)
                .param("address", address)
                .param("at", at)
                .update();
    }

    Optional<OpenSession> find(byte[] token, Instant idle, Instant oldest) {
        return database.sql(FIND)
                .param("token", token)
                .param("idle", idle)
                .param("oldest", oldest)
                .query(row ->
                        new OpenSession(
                                row.id("id", SessionId::new),
                                new Viewer(
                                        row.id("member_id", MemberId::new),
                                        row.text("name"),
                                        row.enumOf("audience", Audience.class),
                                        row.texts("roles").stream()
                                                .map(Role::valueOf)
                                                .collect(Collectors.toSet()),
                                        null,
                                        Locale.forLanguageTag(row.text("locale")),
                                        ZoneId.of(row.text("zone"))),
                                row.instant("created_at"),
                                row.instant("seen_at")))
                .optional();
    }

    void see(SessionId id, Instant at) {
        database.sql(SEE).param("id", id).param("at", at).update();
    }

    List<SessionLine> list(MemberId member) {
        return database.sql(LIST)
                .param("member", member)
                .query(row ->
                        new SessionLine(
                                row.id("id", SessionId::new),
                                row.text("device"),
                                row.text("address"),
                                row.instant("created_at"),
                                row.instant("seen_at")))
                .list();
    }

    int end(MemberId member, SessionId id) {
        return database.sql(END).param("id", id).param("member", member).update();
    }

    int endAll(MemberId member, @org.jspecify.annotations.Nullable SessionId except) {
        return database.sql(END_ALL).param("member", member).param("except", except).update();
    }

    int dropOld(Instant idle, Instant oldest) {
        return database.sql(DROP_OLD).param("idle", idle).param("oldest", oldest).update();
    }
}
