package org.consilium.notifications.model;

import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.accounts.AccountMail.Addressee;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Where members get their mail, in which language, and when not.
@Repository
public class RecipientRepository {
    @Sql
    private static final String OF =
            """
            select member.id, contact.email, member.name, member.locale, member.zone,
                   bounce.member_id is not null as bounced,
                   quiet.begins::text as begins, quiet.ends::text as ends, quiet.days
            from accounts.pub_member member
            join accounts.pub_contact contact on contact.id = member.id
            left join notifications.bounce on bounce.member_id = member.id
                and lower(bounce.address) = lower(contact.email)
            left join notifications.quiet_hours quiet on quiet.member_id = member.id
            where member.id = any(:members)
            """;

    private final Database database;

    RecipientRepository(Database database) {
        this.database = database;
    }

    /// Where each gets mail; one without a confirmed address is missing.
    public Map<MemberId, Recipient> of(Collection<MemberId> members) {
        return database
                .sql(OF)
                .param("members", members)
                .query(RecipientRepository::entry)
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<MemberId, Recipient> entry(Row row) throws SQLException {
        var addressee =
                new Addressee(
                        row.text("email"),
                        row.text("name"),
                        Locale.forLanguageTag(row.text("locale")),
                        ZoneId.of(row.text("zone")));
        return Map.entry(
                row.id("id", MemberId::new),
                new Recipient(addressee, row.flag("bounced"), quiet(row)));
    }

    private static @Nullable QuietHours quiet(Row row) throws SQLException {
        var begins = row.textOrNull("begins");
        return begins == null
                ? null
                : new QuietHours(
                        LocalTime.parse(begins),
                        LocalTime.parse(row.text("ends")),
                        QuietHours.daysOf(row.integer("days")));
    }
}
