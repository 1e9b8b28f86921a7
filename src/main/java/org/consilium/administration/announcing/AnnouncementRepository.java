package org.consilium.administration.announcing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Announcements as rows.
@Repository
class AnnouncementRepository {
    @Sql
    private static final String INSERT =
            """
            insert into administration.announcement
                (id, text, audience, from_at, until_at, dismissible, made_by, made_at)
            values (:id, :text, :readers, :from, :until, :dismissible, :by, :at)
            """;

    @Sql
    private static final String WITHDRAW =
            """
            update administration.announcement set withdrawn_at = :now
            where id = :id and withdrawn_at is null and until_at > :now
            """;

    @Sql
    private static final String LIST =
            """
            select id, text, audience, from_at, until_at, dismissible, withdrawn_at
            from administration.announcement
            order by until_at desc, id desc
            limit 100
            """;

    /// Those that hold, or will within the minutes that the answer is kept.
    @Sql
    private static final String DUE =
            """
            select id, text, audience, from_at, until_at, dismissible, withdrawn_at
            from administration.announcement
            where until_at > :now and withdrawn_at is null
            order by until_at desc, id desc
            limit 100
            """;

    private final Database database;

    AnnouncementRepository(Database database) {
        this.database = database;
    }

    void insert(Notice notice, MemberId by, Instant at) {
        database.sql(INSERT)
                .param("id", notice.id())
                .param("text", notice.text())
                .param("readers", notice.readers())
                .param("from", notice.from())
                .param("until", notice.until())
                .param("dismissible", notice.dismissible())
                .param("by", by)
                .param("at", at)
                .update();
    }

    boolean withdraw(AnnouncementId id, Instant now) {
        return database.sql(WITHDRAW).param("id", id).param("now", now).update() > 0;
    }

    List<Notice> list() {
        return database.sql(LIST).query(AnnouncementRepository::notice).list();
    }

    List<Notice> due(Instant now) {
        return database.sql(DUE).param("now", now).query(AnnouncementRepository::notice).list();
    }

    private static Notice notice(Row row) throws SQLException {
        return new Notice(
                row.id("id", AnnouncementId::new),
                row.text("text"),
                row.enumOf("audience", Readers.class),
                row.instant("from_at"),
                row.instant("until_at"),
                row.flag("dismissible"),
                row.instantOrNull("withdrawn_at"));
    }
}
