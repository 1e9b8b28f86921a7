package org.consilium.files.model;

import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// How much each member keeps.
@Repository
public class UsageRepository {
    @Sql
    private static final String USED =
            """
            select coalesce(max(bytes), 0) as bytes from files.usage where member_id = :member
            """;

    /// The row stays locked until the file is in the book.
    @Sql
    private static final String CHARGE =
            """
            insert into files.usage as u (member_id, bytes)
            select :member, :bytes where :bytes <= cast(:quota as bigint)
            on conflict (member_id) do update set bytes = u.bytes + excluded.bytes
            where u.bytes + excluded.bytes <= :quota
            """;

    @Sql
    private static final String LOCK =
            """
            select bytes from files.usage where member_id = :member for update
            """;

    @Sql
    private static final String REFUND =
            """
            update files.usage set bytes = greatest(0, bytes - :bytes) where member_id = :member
            """;

    private final Database database;

    UsageRepository(Database database) {
        this.database = database;
    }

    public long used(MemberId member) {
        return database.sql(USED).param("member", member).query(row -> row.number("bytes")).one();
    }

    /// False when it would be more than the quota; then nothing is counted.
    public boolean charge(MemberId member, long bytes, long quota) {
        return database.sql(CHARGE)
                        .param("member", member)
                        .param("bytes", bytes)
                        .param("quota", quota)
                        .update()
                > 0;
    }

    /// What this transaction does with the member's files, no other does meanwhile.
    public void lock(MemberId member) {
        database.sql(LOCK).param("member", member).query(row -> row.number("bytes")).list();
    }

    public void refund(MemberId member, long bytes) {
        database.sql(REFUND).param("member", member).param("bytes", bytes).update();
    }
}
