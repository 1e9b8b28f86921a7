package org.consilium.cases.sealing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.consilium.cases.CaseId;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// The log of openings. The name that was opened is in none of its rows.
@Repository
class UnsealingRepository {
    @Sql
    private static final String ROW =
            """
            select u.id, u.case_id, u.first_id, a.name as first_name, u.asked_at, u.reason,
                   u.second_id, b.name as second_name, u.opened_at
            from cases.unsealing u
            join accounts.pub_member a on a.id = u.first_id
            left join accounts.pub_member b on b.id = u.second_id
            """;

    @Sql
    private static final String OF_CASE =
            ROW + "where u.case_id = :id order by u.asked_at desc limit 1";

    @Sql
    private static final String ALL =
            ROW
                    + """
                    where (u.asked_at, u.id) < (:at, :before)
                    order by u.asked_at desc, u.id desc
                    limit :limit
                    """;

    /// One wish at a time for each case.
    @Sql
    private static final String ASK =
            """
            insert into cases.unsealing (id, case_id, first_id, asked_at, reason)
            select :id, :case, :first, :at, :reason
            where not exists (
                select from cases.unsealing where case_id = :case and asked_at > :since)
            """;

    /// Only by somebody else, and only while the wish is fresh.
    @Sql
    private static final String OPEN =
            """
            update cases.unsealing set second_id = :second, opened_at = :at
            where id = :id and first_id <> :second and opened_at is null and asked_at > :since
            """;

    @Sql
    private static final String SEALED =
            """
            select sealed_author from cases.report where id = :id and sealed_author is not null
            """;

    private final Database database;

    UnsealingRepository(Database database) {
        this.database = database;
    }

    Optional<Unsealing> latest(CaseId id) {
        return database.sql(OF_CASE).param("id", id).query(UnsealingRepository::row).optional();
    }

    Slice<Unsealing> all(Cursor from, int limit) {
        return database.sql(ALL)
                .param("at", from.at())
                .param("before", from.id())
                .param("limit", limit + 1)
                .query(UnsealingRepository::row)
                .slice(limit, each -> Cursor.of(each.askedAt(), each.id()));
    }

    boolean ask(
            Unsealing.UnsealingId id,
            CaseId about,
            MemberId first,
            String reason,
            Instant at,
            Instant since) {
        return database.sql(ASK)
                        .param("id", id)
                        .param("case", about)
                        .param("first", first)
                        .param("reason", reason)
                        .param("at", at)
                        .param("since", since)
                        .update()
                > 0;
    }

    boolean open(Unsealing.UnsealingId id, MemberId second, Instant at, Instant since) {
        return database.sql(OPEN)
                        .param("id", id)
                        .param("second", second)
                        .param("at", at)
                        .param("since", since)
                        .update()
                > 0;
    }

    /// The sealed author; empty where the name is told.
    Optional<String> sealed(CaseId id) {
        return database.sql(SEALED)
                .param("id", id)
                .query(row -> row.text("sealed_author"))
                .optional();
    }

    private static Unsealing row(Row row) throws SQLException {
        return new Unsealing(
                row.id("id", Unsealing.UnsealingId::new),
                row.id("case_id", CaseId::new),
                row.id("first_id", MemberId::new),
                row.text("first_name"),
                row.instant("asked_at"),
                row.text("reason"),
                row.idOrNull("second_id", MemberId::new),
                row.textOrNull("second_name"),
                row.instantOrNull("opened_at"));
    }
}
