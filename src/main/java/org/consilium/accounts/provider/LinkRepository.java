package org.consilium.accounts.provider;

import java.time.Instant;
import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

@Repository
class LinkRepository {
    @Sql
    private static final String USE =
            """
            update accounts.provider_link set used_at = :at
            where issuer = :issuer and subject = :subject
            returning member_id
            """;

    @Sql
    private static final String INSERT =
            """
            insert into accounts.provider_link (issuer, subject, member_id, linked_at, used_at)
            values (:issuer, :subject, :member, :at, :at)
            on conflict do nothing
            """;

    private final Database database;

    LinkRepository(Database database) {
        this.database = database;
    }

    Optional<MemberId> use(String issuer, String subject, Instant at) {
        return database.sql(USE)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("at", at)
                .query(row -> row.id("member_id", MemberId::new))
                .optional();
    }

    /// False when the identity, or the member, is linked already.
    boolean insert(String issuer, String subject, MemberId member, Instant at) {
        return database.sql(INSERT)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("member", member)
                        .param("at", at)
                        .update()
                > 0;
    }
}
