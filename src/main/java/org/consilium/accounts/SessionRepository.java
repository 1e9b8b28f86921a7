package org.consilium.accounts;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.platform.Audience;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Role;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class SessionRepository {
    @Sql
    private static final String INSERT =
            """
            insert into accounts.session
                (id, token_hash, member_id, device, address, first_step, second_step, created_at,
                 seen_at)
            values (:id, :token, :member, :device, :network, :first, cast(:second as text), :at,
                    :at)
            """;

    @Sql
    private static final String FIND =
            """
            select s.id, s.created_at, s.seen_at, s.first_step, s.second_step,
                   coalesce(s.proved_at, s.created_at) as proved_at,
                   exists (
                       select from accounts.terms_acceptance t
                       where t.member_id = m.id and t.version = :terms
                   ) as terms_accepted,
                   m.id as member_id, m.name, m.audience, m.locale, m.zone,
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
            select id, device, address, first_step, second_step, created_at, seen_at
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
    private static final String PROVE =
            """
            update accounts.session
            set proved_at = :at,
                second_step = case
                    when :strong and first_step not in ('PASSKEY', 'PROVIDER_TWO_FACTOR')
                    then coalesce(second_step, :step) else second_step
                end
            where id = :id and member_id = :member
            """;

    @Sql
    private static final String WEAKEN =
            """
            update accounts.session
            set first_step = case when first_step = 'PASSKEY' then 'PASSWORD' else first_step end,
                second_step = null
            where member_id = :member
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

    /// A session as it begins.
    record NewSession(
            SessionId id,
            byte[] token,
            MemberId member,
            SignInWay way,
            String device,
            String network) {}

    void insert(NewSession session, Instant at) {
        database.sql(INSERT)
                .param("id", session.id())
                .param("token", session.token())
                .param("member", session.member())
                .param("device", session.device())
                .param("network", session.network())
                .param("first", session.way().first())
                .param("second", session.way().second())
                .param("at", at)
                .update();
    }

    Optional<OpenSession> find(byte[] token, String terms, Instant idle, Instant oldest) {
        return database.sql(FIND)
                .param("token", token)
                .param("terms", terms)
                .param("idle", idle)
                .param("oldest", oldest)
                .query(SessionRepository::session)
                .optional();
    }

    private static OpenSession session(Row row) throws SQLException {
        var way = way(row);
        return new OpenSession(
                row.id("id", SessionId::new),
                viewer(row, way),
                way,
                row.instant("created_at"),
                row.instant("seen_at"),
                row.instant("proved_at"),
                row.flag("terms_accepted"));
    }

    /// Without a second factor no role is in force; it waits.
    private static Viewer viewer(Row row, SignInWay way) throws SQLException {
        var roles = row.texts("roles").stream().map(Role::valueOf).collect(Collectors.toSet());
        return new Viewer(
                row.id("member_id", MemberId::new),
                row.text("name"),
                row.enumOf("audience", Audience.class),
                way.isTwoFactor() ? roles : Set.of(),
                null,
                Locale.forLanguageTag(row.text("locale")),
                ZoneId.of(row.text("zone")),
                way.isTwoFactor() ? Set.of() : roles);
    }

    private static SignInWay way(Row row) throws SQLException {
        return new SignInWay(
                row.enumOf("first_step", SignInStep.class),
                row.enumOrNull("second_step", SignInStep.class));
    }

    /// The person of this session has just shown who they are, by `step`.
    void prove(MemberId member, SessionId id, SignInStep step, Instant at) {
        database.sql(PROVE)
                .param("at", at)
                .param("strong", step != SignInStep.PASSWORD)
                .param("step", step)
                .param("id", id)
                .param("member", member)
                .update();
    }

    void weaken(MemberId member) {
        database.sql(WEAKEN).param("member", member).update();
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
                                way(row),
                                row.instant("created_at"),
                                row.instant("seen_at")))
                .list();
    }

    int end(MemberId member, SessionId id) {
        return database.sql(END).param("id", id).param("member", member).update();
    }

    int endAll(MemberId member, @Nullable SessionId except) {
        return database.sql(END_ALL).param("member", member).param("except", except).update();
    }

    int dropOld(Instant idle, Instant oldest) {
        return database.sql(DROP_OLD).param("idle", idle).param("oldest", oldest).update();
    }
}
