package org.consilium.accounts.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.consilium.accounts.model.NewMember.Person;
import org.consilium.platform.Audience;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

@Repository
class SignUpRepository {
    @Sql
    private static final String INSERT =
            """
            insert into accounts.sign_up
                (token_hash, email, name, audience, locale, zone, password_hash, terms_version,
                 created_at, expires_at)
            values (:token, :email, :name, :audience, :locale, :zone, :password, :terms,
                    :at, :expires)
            """;

    @Sql
    private static final String TAKE =
            """
            delete from accounts.sign_up
            where token_hash = :token and expires_at > :now
            returning email, name, audience, locale, zone, password_hash, terms_version
            """;

    @Sql
    private static final String PENDING =
            """
            select exists (
                select from accounts.sign_up where token_hash = :token and expires_at > :now
            ) as pending
            """;

    @Sql
    private static final String DROP_EXPIRED =
            """
            delete from accounts.sign_up where expires_at <= :now
            """;

    private final Database database;

    SignUpRepository(Database database) {
        this.database = database;
    }

    void insert(byte[] token, Person person, Instant at, Instant expires) {
        database.sql(INSERT)
                .param("token", token)
                .param("email", person.email())
                .param("name", person.name())
                .param("audience", person.audience())
                .param("locale", person.locale().toLanguageTag())
                .param("zone", person.zone().getId())
                .param("password", person.passwordHash())
                .param("terms", person.termsVersion())
                .param("at", at)
                .param("expires", expires)
                .update();
    }

    /// Takes the sign-up of a token, once.
    Optional<Person> take(byte[] token, MemberId member, Instant now) {
        return database.sql(TAKE)
                .param("token", token)
                .param("now", now)
                .query(row ->
                        new Person(
                                member,
                                row.text("email"),
                                row.text("name"),
                                row.enumOf("audience", Audience.class),
                                Locale.forLanguageTag(row.text("locale")),
                                ZoneId.of(row.text("zone")),
                                row.text("password_hash"),
                                row.text("terms_version")))
                .optional();
    }

    boolean isPending(byte[] token, Instant now) {
        return database.sql(PENDING)
                .param("token", token)
                .param("now", now)
                .query(row -> row.flag("pending"))
                .one();
    }

    int dropExpired(Instant now) {
        return database.sql(DROP_EXPIRED).param("now", now).update();
    }
}
