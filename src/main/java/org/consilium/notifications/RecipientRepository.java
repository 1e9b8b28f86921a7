package org.consilium.notifications;

import java.sql.SQLException;
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
import org.springframework.stereotype.Component;

/// Where members get their mail, and in which language.
@Component
class RecipientRepository {
    @Sql
    private static final String OF =
            """
            select member.id, contact.email, member.name, member.locale, member.zone
            from accounts.pub_member member
            join accounts.pub_contact contact on contact.id = member.id
            where member.id = any(:members)
            """;

    private final Database database;

    RecipientRepository(Database database) {
        this.database = database;
    }

    /// Where each gets mail; one without a confirmed address is missing.
    Map<MemberId, Addressee> of(Collection<MemberId> members) {
        return database
                .sql(OF)
                .param("members", members)
                .query(RecipientRepository::entry)
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<MemberId, Addressee> entry(Row row) throws SQLException {
        return Map.entry(
                row.id("id", MemberId::new),
                new Addressee(
                        row.text("email"),
                        row.text("name"),
                        Locale.forLanguageTag(row.text("locale")),
                        ZoneId.of(row.text("zone"))));
    }
}
