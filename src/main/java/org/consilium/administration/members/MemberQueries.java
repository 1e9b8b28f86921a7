package org.consilium.administration.members;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.consilium.platform.Audience;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Role;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Finds members by the beginning of a name or address, or by handle.
@Repository
class MemberQueries {
    @Sql
    private static final String FIND =
            """
            with found as (
                (select id from accounts.pub_member where lower(name) like lower(:start)
                 order by lower(name) limit :limit)
                union
                (select id from accounts.pub_contact where lower(email) like lower(:start)
                 limit :limit)
                union
                (select id from accounts.pub_member where handle = lower(:text)))
            select m.id, m.name, m.handle, m.audience, m.created_at, c.email,
                   array(select r.role from accounts.pub_role r where r.member_id = m.id
                         order by r.role) as roles,
                   coalesce(s.sessions, 0) as sessions, s.seen_at
            from found f
            join accounts.pub_member m on m.id = f.id
            join accounts.pub_contact c on c.id = f.id
            left join lateral (
                select count(*) as sessions, max(o.seen_at) as seen_at
                from accounts.pub_session o where o.member_id = m.id) s on true
            order by lower(m.name), m.id
            limit :limit
            """;

    @Sql
    private static final String WITH_ROLES =
            """
            select m.id, m.name, m.handle, m.audience, m.created_at, c.email,
                   array(select r.role from accounts.pub_role r where r.member_id = m.id
                         order by r.role) as roles,
                   coalesce(s.sessions, 0) as sessions, s.seen_at
            from (select distinct member_id from accounts.pub_role limit :limit) f
            join accounts.pub_member m on m.id = f.member_id
            join accounts.pub_contact c on c.id = f.member_id
            left join lateral (
                select count(*) as sessions, max(o.seen_at) as seen_at
                from accounts.pub_session o where o.member_id = m.id) s on true
            order by lower(m.name), m.id
            """;

    @Sql
    private static final String BY_HANDLE =
            """
            select m.id, m.name, m.handle, m.audience, m.created_at, c.email,
                   array(select r.role from accounts.pub_role r where r.member_id = m.id
                         order by r.role) as roles,
                   (select count(*) from accounts.pub_session s where s.member_id = m.id)
                       as sessions,
                   (select max(s.seen_at) from accounts.pub_session s where s.member_id = m.id)
                       as seen_at
            from accounts.pub_member m join accounts.pub_contact c on c.id = m.id
            where m.handle = :handle
            """;

    private final Database database;

    MemberQueries(Database database) {
        this.database = database;
    }

    List<FoundMember> find(String text, int limit) {
        return database.sql(FIND)
                .param("text", text)
                .param("start", text.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .param("limit", limit)
                .query(MemberQueries::member)
                .list();
    }

    /// Those who hold any role.
    List<FoundMember> withRoles(int limit) {
        return database.sql(WITH_ROLES).param("limit", limit).query(MemberQueries::member).list();
    }

    Optional<FoundMember> byHandle(String handle) {
        return database.sql(BY_HANDLE)
                .param("handle", handle)
                .query(MemberQueries::member)
                .optional();
    }

    private static FoundMember member(Row row) throws SQLException {
        return new FoundMember(
                row.id("id", MemberId::new),
                row.text("name"),
                row.text("handle"),
                row.text("email"),
                row.enumOf("audience", Audience.class),
                row.instant("created_at"),
                row.texts("roles").stream().map(Role::valueOf).toList(),
                row.integer("sessions"),
                row.instantOrNull("seen_at"));
    }
}
