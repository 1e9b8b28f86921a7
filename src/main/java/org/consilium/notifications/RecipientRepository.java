package org.consilium.notifications;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.consilium.accounts.AccountMail.Addressee;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Component;

/// Where members get their mail, and in which language.
@Component
class RecipientRepository {
    @Sql
    private static final String FIND =
            """
            select contact.email, member.name, member.locale, member.zone
            from accounts.pub_member member
            join accounts.pub_contact contact on contact.id = member.id
            where member.id = :member
            """;

    private final Database database;

    RecipientRepository(Database database) {
        this.database = database;
    }

    Optional<Addressee> find(MemberId member) {
        return database.sql(FIND)
                .param("member", member)
                .query(row ->
                        new Addressee(
                                row.text("email"),
                                row.text("name"),
                                Locale.forLanguageTag(row.text("locale")),
                                ZoneId.of(row.text("zone"))))
                .optional();
    }
}
