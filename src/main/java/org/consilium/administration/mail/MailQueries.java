package org.consilium.administration.mail;

import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Counts mails by what became of them; of those sent only the last, because they are many.
@Repository
class MailQueries {
    @Sql
    private static final String HEALTH =
            """
            select count(*) filter (where state <> 'FAILED') as queued,
                   count(*) filter (where state = 'FAILED') as failed,
                   min(queued_at) filter (where state <> 'FAILED') as oldest,
                   (select max(s.ended_at) from notifications.pub_mail_state s
                    where s.state = 'SENT') as last_sent
            from notifications.pub_mail_state
            where state in ('QUEUED', 'SENDING', 'FAILED')
            """;

    /// Mails that were given up.
    @Sql
    static final String FAILED =
            """
            select count(*) as waiting, cast(null as timestamptz) as oldest
            from notifications.pub_mail_state
            where state = 'FAILED'
            """;

    private final Database database;

    MailQueries(Database database) {
        this.database = database;
    }

    MailHealth health() {
        return database.sql(HEALTH)
                .query(row ->
                        new MailHealth(
                                row.number("queued"),
                                row.number("failed"),
                                row.instantOrNull("oldest"),
                                row.instantOrNull("last_sent")))
                .one();
    }
}
