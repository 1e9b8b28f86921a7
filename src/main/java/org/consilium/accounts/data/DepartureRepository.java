package org.consilium.accounts.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

@Repository
class DepartureRepository {
    @Sql
    private static final String INSERT =
            """
            insert into accounts.departure (member_id, asked_at, due_at)
            values (:member, :at, :due)
            on conflict do nothing
            """;

    @Sql
    private static final String LATEST =
            """
            select member_id, asked_at, due_at, cancelled_at
            from accounts.departure
            where member_id = :member
            order by asked_at desc
            limit 1
            """;

    @Sql
    private static final String DUE =
            """
            select member_id, asked_at, due_at, cancelled_at
            from accounts.departure
            where due_at <= :now and cancelled_at is null and erased_at is null
            order by due_at
            limit 100
            """;

    /// Locks the wish, so that signing in waits for us or we see that it was taken back.
    @Sql
    private static final String LOCK =
            """
            select member_id, asked_at, due_at, cancelled_at
            from accounts.departure
            where member_id = :member and cancelled_at is null and erased_at is null
            for update
            """;

    @Sql
    private static final String ERASED =
            """
            update accounts.departure set erased_at = :now
            where member_id = :member and cancelled_at is null and erased_at is null
            """;

    /// Administrators there would be without this member and without those who leave already.
    @Sql
    private static final String OTHER_ADMINISTRATORS =
            """
            select count(*)::int as others
            from accounts.role_grant r
            where r.role = 'ADMINISTRATOR' and r.member_id <> :member
                and not exists (
                    select from accounts.departure d
                    where d.member_id = r.member_id
                        and d.cancelled_at is null and d.erased_at is null)
            """;

    @Sql
    private static final String IS_ADMINISTRATOR =
            """
            select exists (
                select from accounts.role_grant
                where role = 'ADMINISTRATOR' and member_id = :member) as administrator
            """;

    private final Database database;

    DepartureRepository(Database database) {
        this.database = database;
    }

    void insert(MemberId member, Instant at, Instant due) {
        database.sql(INSERT).param("member", member).param("at", at).param("due", due).update();
    }

    Optional<Departure> latest(MemberId member) {
        return database.sql(LATEST)
                .param("member", member)
                .query(DepartureRepository::departure)
                .optional();
    }

    List<Departure> due(Instant now) {
        return database.sql(DUE).param("now", now).query(DepartureRepository::departure).list();
    }

    boolean lock(MemberId member) {
        return database.sql(LOCK)
                .param("member", member)
                .query(DepartureRepository::departure)
                .optional()
                .isPresent();
    }

    void erased(MemberId member, Instant now) {
        database.sql(ERASED).param("member", member).param("now", now).update();
    }

    boolean isLastAdministrator(MemberId member) {
        return isAdministrator(member)
                && database.sql(OTHER_ADMINISTRATORS)
                                .param("member", member)
                                .query(row -> row.integer("others"))
                                .one()
                        == 0;
    }

    private boolean isAdministrator(MemberId member) {
        return database.sql(IS_ADMINISTRATOR)
                .param("member", member)
                .query(row -> row.flag("administrator"))
                .one();
    }

    private static Departure departure(Row row) throws java.sql.SQLException {
        return new Departure(
                row.id("member_id", MemberId::new),
                row.instant("asked_at"),
                row.instant("due_at"),
                row.instantOrNull("cancelled_at"));
    }
}
