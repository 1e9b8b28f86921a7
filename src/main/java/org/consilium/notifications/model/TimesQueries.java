package org.consilium.notifications.model;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.consilium.notifications.model.BounceRepository.Bounce;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// When a member is told, how much mail they get, and whether it arrives: in one statement, for the
/// page of choices.
@Repository
public class TimesQueries {
    private static final Duration WEEK = Duration.ofDays(7);

    /// `mails` counts those of the last seven days, without those about the account itself.
    public record Times(
            @Nullable QuietHours quiet,
            DigestTurnRepository.Choice digest,
            int mails,
            @Nullable Bounce bounce) {}

    @Sql
    private static final String OF =
            """
            select quiet.begins::text as begins, quiet.ends::text as ends, quiet.days,
                   turn.frequency, turn.titles,
                   bounce.address, bounce.problem, bounce.bounced_at,
                   (select count(*) from notifications.mail
                    where mail.member_id = contact.id and mail.queued_at > :since
                        and mail.kind is not null) as mails
            from accounts.pub_contact contact
            left join notifications.quiet_hours quiet on quiet.member_id = contact.id
            left join notifications.digest_turn turn on turn.member_id = contact.id
            left join notifications.bounce on bounce.member_id = contact.id
                and lower(bounce.address) = lower(contact.email)
            where contact.id = :member
            """;

    private final Database database;
    private final Clock clock;

    TimesQueries(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Times of(MemberId member) {
        return database.sql(OF)
                .param("member", member)
                .param("since", clock.instant().minus(WEEK))
                .query(TimesQueries::read)
                .one();
    }

    private static Times read(Row row) throws SQLException {
        var begins = row.textOrNull("begins");
        var quiet =
                begins == null
                        ? null
                        : new QuietHours(
                                LocalTime.parse(begins),
                                LocalTime.parse(row.text("ends")),
                                QuietHours.daysOf(row.integer("days")));
        var frequency = row.enumOrNull("frequency", DigestFrequency.class);
        var digest =
                frequency == null
                        ? DigestTurnRepository.Choice.USUAL
                        : new DigestTurnRepository.Choice(frequency, row.flag("titles"));
        return new Times(quiet, digest, row.integer("mails"), bounce(row));
    }

    private static @Nullable Bounce bounce(Row row) throws SQLException {
        var address = row.textOrNull("address");
        return address == null
                ? null
                : new Bounce(address, row.text("problem"), row.instant("bounced_at"));
    }
}
