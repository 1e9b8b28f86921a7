package org.consilium.accounts.data;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

@Repository
class ExportRepository {
    @Sql
    private static final String INSERT =
            """
            insert into accounts.data_export (id, member_id, asked_at, done, total, bytes)
            values (:id, :member, :at, 0, :total, 0)
            """;

    @Sql
    private static final String CLAIM =
            """
            update accounts.data_export set started_at = :now, done = 0, bytes = 0
            where id = (
                select id from accounts.data_export
                where ready_at is null and failed_at is null
                    and (started_at is null or started_at < :stale)
                order by asked_at
                limit 1
                for update skip locked)
            returning id, member_id, asked_at, done, total, ready_at, failed_at, expires_at, bytes
            """;

    @Sql
    private static final String DROP_PARTS =
            """
            delete from accounts.data_export_part where export_id = :id
            """;

    @Sql
    private static final String PROGRESS =
            """
            update accounts.data_export set done = :done, started_at = :now where id = :id
            """;

    @Sql
    private static final String READY =
            """
            update accounts.data_export
            set ready_at = :now, expires_at = :expires, bytes = :bytes, done = total
            where id = :id
            """;

    @Sql
    private static final String FAILED =
            """
            update accounts.data_export set failed_at = :now where id = :id
            """;

    @Sql
    private static final String OF_MEMBER =
            """
            select id, member_id, asked_at, done, total, ready_at, failed_at, expires_at, bytes
            from accounts.data_export
            where member_id = :member
            order by asked_at desc
            limit 10
            """;

    @Sql
    private static final String FIND =
            """
            select id, member_id, asked_at, done, total, ready_at, failed_at, expires_at, bytes
            from accounts.data_export
            where id = :id
            """;

    @Sql
    private static final String ADD_PART =
            """
            insert into accounts.data_export_part (export_id, number, content)
            values (:id, :number, :content)
            """;

    @Sql
    private static final String PART =
            """
            select content from accounts.data_export_part
            where export_id = :id and number = :number
            """;

    @Sql
    private static final String DROP_OLD =
            """
            delete from accounts.data_export where expires_at < :now
            """;

    private final Database database;

    ExportRepository(Database database) {
        this.database = database;
    }

    void insert(ExportId id, MemberId member, Instant at, int total) {
        database.sql(INSERT)
                .param("id", id)
                .param("member", member)
                .param("at", at)
                .param("total", total)
                .update();
    }

    /// The next one to make, without what an earlier attempt wrote.
    Optional<Export> claim(Instant now, Instant stale) {
        var claimed =
                database.sql(CLAIM)
                        .param("now", now)
                        .param("stale", stale)
                        .query(ExportRepository::export)
                        .optional();
        claimed.ifPresent(it -> database.sql(DROP_PARTS).param("id", it.id()).update());
        return claimed;
    }

    void progress(ExportId id, int done, Instant now) {
        database.sql(PROGRESS).param("id", id).param("done", done).param("now", now).update();
    }

    void ready(ExportId id, long bytes, Instant now, Instant expires) {
        database.sql(READY)
                .param("id", id)
                .param("bytes", bytes)
                .param("now", now)
                .param("expires", expires)
                .update();
    }

    void failed(ExportId id, Instant now) {
        database.sql(FAILED).param("id", id).param("now", now).update();
        database.sql(DROP_PARTS).param("id", id).update();
    }

    List<Export> of(MemberId member) {
        return database.sql(OF_MEMBER)
                .param("member", member)
                .query(ExportRepository::export)
                .list();
    }

    Optional<Export> find(ExportId id) {
        return database.sql(FIND).param("id", id).query(ExportRepository::export).optional();
    }

    void addPart(ExportId id, int number, byte[] content) {
        database.sql(ADD_PART)
                .param("id", id)
                .param("number", number)
                .param("content", content)
                .update();
    }

    Optional<byte[]> part(ExportId id, int number) {
        return database.sql(PART)
                .param("id", id)
                .param("number", number)
                .query(row -> row.bytes("content"))
                .optional();
    }

    int dropOld(Instant now) {
        return database.sql(DROP_OLD).param("now", now).update();
    }

    private static Export export(Row row) throws SQLException {
        return new Export(
                row.id("id", ExportId::new),
                row.id("member_id", MemberId::new),
                row.instant("asked_at"),
                row.integer("done"),
                row.integer("total"),
                row.instantOrNull("ready_at"),
                row.instantOrNull("failed_at"),
                row.instantOrNull("expires_at"),
                row.number("bytes"));
    }
}
