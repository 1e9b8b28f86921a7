package org.consilium.accounts.model;

import java.time.Instant;
import java.util.List;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Role;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Roles as rows.
@Repository
public class RoleRepository {
    @Sql
    private static final String LOCK =
            """
            lock table accounts.role_grant in share row exclusive mode
            """;

    @Sql
    private static final String OF =
            """
            select role from accounts.role_grant where member_id = :member
            """;

    @Sql
    private static final String COUNT =
            """
            select count(*) as n from accounts.role_grant where role = :role
            """;

    @Sql
    private static final String INSERT =
            """
            insert into accounts.role_grant (member_id, role, granted_by, granted_at)
            values (:member, :role, :by, :at)
            """;

    @Sql
    private static final String DELETE =
            """
            delete from accounts.role_grant where member_id = :member and role = :role
            """;

    private final Database database;

    RoleRepository(Database database) {
        this.database = database;
    }

    /// Until the transaction ends, nobody else changes a role.
    public void lock() {
        database.sql(LOCK).update();
    }

    public List<Role> of(MemberId member) {
        return database.sql(OF)
                .param("member", member)
                .query(row -> row.enumOf("role", Role.class))
                .list();
    }

    public int count(Role role) {
        return database.sql(COUNT).param("role", role).query(row -> row.integer("n")).one();
    }

    public void insert(MemberId member, Role role, MemberId by, Instant at) {
        database.sql(INSERT)
                .param("member", member)
                .param("role", role)
                .param("by", by)
                .param("at", at)
                .update();
    }

    public void delete(MemberId member, Role role) {
        database.sql(DELETE).param("member", member).param("role", role).update();
    }
}
